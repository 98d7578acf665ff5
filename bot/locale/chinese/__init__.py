"""Our own phrases in Chinese, a module for each subject, by their English words. Braces are filled in."""
