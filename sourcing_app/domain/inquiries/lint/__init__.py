"""What a letter's texts are checked for, each finding with its place and its fix."""
