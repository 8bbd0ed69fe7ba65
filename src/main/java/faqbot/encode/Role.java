package faqbot.encode;

/** What a text is for: some encoders treat the two unlike. */
public enum Role {
    QUESTION,
    PASSAGE
}
