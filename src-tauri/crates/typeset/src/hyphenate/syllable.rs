//! Divisions for languages whose patterns no library has: Romanian and Latvian. Their
//! spelling shows syllables, so three rules do; where they doubt, a word stays whole.

use pobratym_domain::Lang;

/// What a language's syllables are made of.
struct Spelling {
    vowels: &'static str,
    /// Two consonants that begin a syllable together.
    onsets: &'static [&'static str],
}

/// DOOM³ (Academia Română, 2021), «Despărțirea în silabe».
const ROMANIAN: Spelling = Spelling {
    vowels: "aăâeiîou",
    onsets: &[
        "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gh", "gl", "gr", "pl", "pr",
        "tr", "vl", "vr",
    ],
};

/// Latviešu valodas pareizrakstības vārdnīca, «Vārdu dalīšana jaunā rindā».
const LATVIAN: Spelling = Spelling {
    vowels: "aāeēiīouū",
    onsets: &[
        "bl", "br", "dr", "dz", "dž", "gl", "gr", "kl", "kr", "kv", "pl", "pr", "tr",
    ],
};

/// The syllables of a word of letters, or none where the language is not one of these.
/// Linear in the length of the word.
pub(super) fn syllables(word: &str, lang: Lang) -> Option<Vec<&str>> {
    let spelling = match lang.as_str() {
        "ro" | "mo" => ROMANIAN,
        "lv" => LATVIAN,
        _ => return None,
    };
    let letters: Vec<(usize, char)> = word
        .char_indices()
        .map(|(at, it)| (at, it.to_lowercase().next().unwrap_or(it)))
        .collect();
    let is_vowel = |index: usize| spelling.vowels.contains(letters[index].1);
    let mut syllables = Vec::new();
    let mut start = 0;
    let mut index = 0;
    while index < letters.len() {
        if !is_vowel(index) {
            index += 1;
            continue;
        }
        let first = index + 1;
        let next = (first..letters.len()).find(|&it| is_vowel(it));
        let Some(next) = next else { break };
        if next > first {
            let cluster: String = letters[first..next].iter().map(|it| it.1).collect();
            let ahead = begins_with(&cluster, spelling.onsets);
            let at = letters[next - ahead].0;
            syllables.push(&word[start..at]);
            start = at;
        }
        index = next;
    }
    syllables.push(&word[start..]);
    Some(syllables)
}

/// How many consonants at the end of a cluster belong to the syllable that follows.
fn begins_with(cluster: &str, onsets: &[&str]) -> usize {
    let count = cluster.chars().count();
    let joined = onsets.iter().any(|onset| cluster.ends_with(onset));
    if joined && count >= 2 { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_follow_the_spelling() {
        let romanian: Lang = "ro".parse().expect("a code");
        let latvian: Lang = "lv".parse().expect("a code");
        for (lang, word, divided) in [
            (romanian, "colaborare", "co|la|bo|ra|re"),
            (romanian, "înfrățire", "în|fră|ți|re"),
            (romanian, "municipiu", "mu|ni|ci|piu"),
            (romanian, "părțile", "păr|ți|le"),
            (romanian, "dezvoltare", "dez|vol|ta|re"),
            (latvian, "sadarbība", "sa|dar|bī|ba"),
            (latvian, "pašvaldība", "paš|val|dī|ba"),
            (latvian, "līgums", "lī|gums"),
        ] {
            let found = syllables(word, lang).map(|it| it.join("|"));
            assert_eq!(found.as_deref(), Some(divided));
        }
        assert!(syllables("слово", Lang::UK).is_none());
    }
}
