package io.fengqiao.dispute.resemblance.lucene;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.resemblance.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

/// Lucene's analyser for simplified Chinese: a hidden Markov model over a dictionary, without a
/// model to load.
@Component
class ChineseWords implements Words, AutoCloseable {
    private final Vault vault;
    private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();

    ChineseWords(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Map<String, Integer> of(Personal account) {
        var words = new HashMap<String, Integer>();
        try (var tokens = analyzer.tokenStream("account", vault.open(account))) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.merge(word.toString(), 1, Integer::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
