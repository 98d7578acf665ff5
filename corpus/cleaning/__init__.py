"""Which lines of a scraped page are the article, and which are not."""
