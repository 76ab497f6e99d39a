"""Office files in and out: workbooks, headings, old encodings."""
