package faqbot.discord;

/** Takes down what a check of the bot's way to Discord finds. */
public interface CheckNotes {
    /**
     * Something is as it should be.
     *
     * @param about the subject, a word or two
     * @param what one sentence without a full stop
     */
    void fine(String about, String what);

    /**
     * Something does not stop the bot, but somebody should look.
     *
     * @param mend what to do, as one sentence
     */
    void warning(String about, String what, String mend);

    /**
     * Something stops the bot.
     *
     * @param mend what to do, as one sentence
     */
    void problem(String about, String what, String mend);
}
