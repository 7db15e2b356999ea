"""Write drafts for other programs, for another Youward, and for paper."""
