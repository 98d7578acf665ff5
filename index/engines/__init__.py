"""The engines that can rank paragraphs. Engine libraries are imported nowhere else."""
