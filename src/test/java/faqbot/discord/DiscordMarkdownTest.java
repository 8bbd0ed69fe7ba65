package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordMarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    a **b** *c* _d_ __e__ ~~f~~    ! a <strong>b</strong> <em>c</em> <em>d</em> <u>e</u> <s>f</s>
                    ***a***                        ! <strong><em>a</em></strong>
                    `**a**` ``b`c``                ! <code>**a**</code> <code>b`c</code>
                    2 * 3 * 4 snake_case_word      ! 2 * 3 * 4 snake_case_word
                    \\*a\\* \\<b                   ! *a* &lt;b
                    ||a||                          ! <mark>a</mark>
                    [a **b**](https://c.d) <e>     ! <a>a <strong>b</strong></a> &lt;e&gt;
                    see https://a.b/c_d_e.         ! see <a>https://a.b/c_d_e</a>.
                    <@300000000000000001>          ! <span class=pill>@faqbot</span>
                    </ask:1>                       ! <span class=pill>/ask</span>
                    """)
    void readsALineAsDiscordDoes(String markdown, String html) {
        assertThat(DiscordMarkdown.inline(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    a~b               ! <div class=text>a~b</div>
                    # a~## b          ! <h1>a</h1><h2>b</h2>
                    #### a            ! <div class=text>#### a</div>
                    -# a              ! <small>a</small>
                    > a               ! <blockquote>a</blockquote>
                    - a~  - b         ! <div class=item style='--level:0'><b>•</b>a</div><div class=item style='--level:1'><b>•</b>b</div>
                    2. a              ! <div class=item style='--level:0'><b>2.</b>a</div>
                    a~```js~b *c*~```~d ! <div class=text>a</div><pre><code>b *c*</code></pre><div class=text>d</div>
                    """)
    void readsBlocksAsDiscordDoes(String markdown, String html) {
        assertThat(DiscordMarkdown.html(markdown.replace('~', '\n')))
                .isEqualTo(html.replace('~', '\n'));
    }
}
