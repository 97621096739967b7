// The words of a text as the search index has them. org.lectern.search.Terms makes the index of the
// very same words: change both, and their test will tell.
"use strict";

{
  const DROPPED =
    /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\u30fb\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\u{e0100}-\u{e01ef}]/gu;
  const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
  const LETTERS = new Map(
    Object.entries({
      ß: "ss", æ: "ae", ð: "d", ø: "o", þ: "th", đ: "d", ħ: "h", ı: "i", ł: "l", œ: "oe", ŧ: "t", ς: "σ",
    }),
  );
  const FOLDED = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "g");

  // Nasals before a consonant of their own row, for which Hindi writes a dot as well.
  const NASAL =
    /\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])|\u0923\u094d(?=[\u091f-\u0922])|\u0928\u094d(?=[\u0924-\u0927])|\u092e\u094d(?=[\u092a-\u092d])/g;

  // What Arabic and Hebrew write as one with the word behind it; an article is the last of these.
  const PREFIX =
    /^(?:(\u0627\u0644|\u0644\u0644)(?=.{3})|\u0648(?=.{3})|[\u0641\u0628\u0643](?=\u0627\u0644.{3})|[\u05d1\u05d4\u05d5\u05dc\u05de\u05db\u05e9](?=.{3}))/u;

  // Scripts that are written without spaces, or with few, with the marks of kana.
  const RUN =
    "[\\u30fc\\u3099\\u309a]|(?=[\\p{L}\\p{N}\\p{M}])[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]";
  const LETTER = `(?!${RUN})[\\p{L}\\p{N}\\p{M}]`;
  const WORDS = new RegExp(`(?:${RUN})+|(?:${LETTER})+`, "gu");
  const IN_RUN = new RegExp(`^(?:${RUN})`, "u");
  const JOINT = /^[-\u2010'\u2019]$/;
  // A character with all that belongs to it, which in Hindi is the next consonant, too.
  const BELONGS = "[\\p{M}\\u0e33\\u0eb3\\uff9e\\uff9f\\u1160-\\u11ff\\u{1f3fb}-\\u{1f3ff}]*";
  const CLUSTERS = new RegExp(
    `\\P{M}(?:${BELONGS}\\u094d[\\u0915-\\u0939])*${BELONGS}|\\p{M}+`,
    "gsu",
  );

  // Without capitals, accents, widths and the difference between hiragana and katakana.
  function fold(text) {
    return text
      .normalize("NFKD")
      .replace(DROPPED, "")
      .toLowerCase()
      .replace(FOLDED, (letter) => LETTERS.get(letter))
      .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .normalize("NFC")
      .replace(NASAL, "\u0902");
  }

  // A word without its first prefix, without its first two, and so on.
  function withoutPrefixes(word) {
    const rests = [];
    let prefix = PREFIX.exec(word);
    while (prefix && rests.length < 3) {
      rests.push((rests.at(-1) ?? word).slice(prefix[0].length));
      prefix = prefix[1] ? null : PREFIX.exec(rests.at(-1));
    }
    return rests;
  }

  // The terms of a folded text with their places in it. In scripts without spaces these are each
  // character with the next one, also across a space, and the last one alone; else the words, and
  // words with a hyphen or an apostrophe between them as one, too, and words without their articles.
  // Those that only the index needs are marked as extra.
  function terms(folded) {
    const found = [];
    let chain = [];
    const join = () => {
      if (chain.length > 1) {
        found.push({
          term: chain.map((word) => word.term).join(""),
          start: chain[0].start,
          end: chain.at(-1).end,
          run: false,
          extra: true,
        });
      }
      chain = [];
    };
    for (const { 0: text, index: start } of folded.matchAll(WORDS)) {
      if (IN_RUN.test(text)) {
        join();
        let at = start;
        const characters = [...text];
        characters.forEach((character, i) => {
          const term = character + (characters[i + 1] ?? "");
          const extra = i > 0 && i === characters.length - 1;
          found.push({ term, start: at, end: at + term.length, run: true, extra });
          at += character.length;
        });
        const last = characters.at(-1);
        const next = folded[at] === " " && (IN_RUN.exec(folded.slice(at + 1)) ?? [""])[0];
        if (next) {
          const end = at + 1 + next.length;
          found.push({ term: last + next, start: at - last.length, end, run: true, extra: true });
        }
      } else {
        if (chain.length > 0 && !JOINT.test(folded.slice(chain.at(-1).end, start))) {
          join();
        }
        const word = { term: text, start, end: start + text.length, run: false, extra: false };
        found.push(word);
        for (const term of withoutPrefixes(text)) {
          found.push({ ...word, term, extra: true });
        }
        chain.push(word);
      }
    }
    join();
    return found;
  }

  // The words of a folded text that are in scripts without spaces, whole.
  function runs(folded) {
    return [...folded.matchAll(WORDS)].map((each) => each[0]).filter((word) => IN_RUN.test(word));
  }

  // A text folded, and for each place in that the place in the text that it came from.
  function traced(text) {
    let folded = "";
    const places = [];
    for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
      const part = fold(cluster);
      folded += part;
      for (let i = 0; i < part.length; i++) {
        places.push([index, index + cluster.length]);
      }
    }
    return { folded, places };
  }

  window.Lectern ??= {};
  Object.assign(window.Lectern, { fold, terms, runs, traced });
}
