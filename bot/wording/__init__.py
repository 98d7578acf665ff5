"""What is said in the same words everywhere: in the terminal and in Discord."""
