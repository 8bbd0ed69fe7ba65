package faqbot.bench;

/** The least that a Java program does: what any start costs. */
final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
