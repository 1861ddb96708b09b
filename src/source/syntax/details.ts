/** What V8 said, for those who want to look it up. */
interface Said {
  readonly v8: string;
}

interface Sign extends Said {
  readonly sign: string;
}

interface Word extends Said {
  readonly word: string;
  readonly meant: string;
}

/** The ways in which a text cannot be read, as far as they can be told apart. */
export interface SyntaxDetails {
  /** Nothing more is known than what V8 says. */
  'syntax-other': Said;
  'syntax-module': Said & { readonly word: 'import' | 'export' };
  'syntax-fence': Said;
  'syntax-merge-mark': Said & { readonly mark: string };
  'syntax-python': Said & { readonly word: string };
  'syntax-typescript': Said & { readonly name: string };
  'syntax-smart-quote': Sign & { readonly codePoint: string };
  'syntax-odd-character': Sign & { readonly codePoint: string };
  'syntax-text-open': Sign;
  'syntax-comment-open': Said;
  'syntax-bracket-open': Sign & { readonly closing: string };
  'syntax-bracket-extra': Sign;
  'syntax-bracket-mismatch': Sign & { readonly closing: string; readonly found: string };
  'syntax-arrow': Sign;
  'syntax-arrow-missing': Said;
  'syntax-equals-missing': Said & { readonly name: string };
  'syntax-colon-for-equals': Said & { readonly name: string };
  'syntax-equals-in-object': Said & { readonly name: string };
  'syntax-semicolon-in-object': Said;
  'syntax-comma-missing': Said;
  'syntax-comma-extra': Said;
  'syntax-semicolon-missing': Said;
  'syntax-keyword-misspelled': Word;
  'syntax-declared-twice': Said & { readonly name: string };
  'syntax-const-unset': Said;
  'syntax-reserved-name': Said & { readonly word: string };
  'syntax-await': Said;
}
