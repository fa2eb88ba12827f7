import { END_TOKEN, START_TOKEN, type Vocabulary } from "./vocabulary";

/** Longest text in tokens, as in CLIP. */
const LENGTH_MAX = 77;

/** `tokenizer.json` as CLIP's conversion writes it: NFC, one space, lower case, words and marks, byte-level BPE. */
export function tokenizerJson({ tokens, merges }: Vocabulary): object {
  const special = [START_TOKEN, END_TOKEN].map((content) => ({
    id: tokens[content],
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: content === START_TOKEN,
    special: true,
  }));
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: special,
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "NFC" },
        { type: "Replace", pattern: { Regex: "\\s+" }, content: " " },
        { type: "Lowercase" },
      ],
    },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        {
          type: "Split",
          pattern: { Regex: "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+" },
          behavior: "Removed",
          invert: true,
        },
        { type: "ByteLevel", add_prefix_space: false, trim_offsets: true },
      ],
    },
    post_processor: {
      type: "RobertaProcessing",
      sep: [END_TOKEN, tokens[END_TOKEN]],
      cls: [START_TOKEN, tokens[START_TOKEN]],
      trim_offsets: false,
      add_prefix_space: false,
    },
    decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: END_TOKEN,
      continuing_subword_prefix: "",
      end_of_word_suffix: "</w>",
      fuse_unk: false,
      vocab: tokens,
      merges,
    },
  };
}

/** `tokenizer_config.json`: which class reads the file above, and with which limits. */
export function tokenizerConfig(): object {
  return {
    tokenizer_class: "CLIPTokenizer",
    model_max_length: LENGTH_MAX,
    bos_token: START_TOKEN,
    eos_token: END_TOKEN,
    unk_token: END_TOKEN,
    pad_token: END_TOKEN,
    do_lower_case: true,
    errors: "replace",
  };
}
