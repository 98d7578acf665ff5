"""The command line: `onrecord`. Nothing here imports discord but the two commands that need it."""
