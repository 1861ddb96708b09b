/** What of TypeScript is more than a type. */
export type MoreThanTypes =
  | 'enum'
  | 'namespace'
  | 'parameter-property'
  | 'import-equals'
  | 'export-equals'
  | 'angle-brackets'
  | 'other';

/** What V8 said, for those who want to look it up; absent where it is about another mistake. */
interface Said {
  readonly v8?: string;
}

interface Sign {
  readonly sign: string;
}

interface Name {
  readonly name: string;
}

interface Word {
  readonly word: string;
}

interface Character extends Sign {
  /** As in `U+201C`. */
  readonly codePoint: string;
}

type Nothing = object;

/** The ways in which a text cannot be read, as far as they can be told apart, with what is known of each. */
export interface SyntaxFacts
  extends Files, ForeignText, Literals, Brackets, Functions, Names, Assignments, Lists, Statements {
  /** Nothing more is known than what V8 says. */
  'syntax-other': Nothing;
}

/** The file as a whole, whatever its text says. */
interface Files {
  'file-too-large': Nothing;
  'file-too-deep': Nothing;
  'file-utf-16': Nothing;
  'file-binary': Nothing;
}

interface ForeignText {
  /** `path`: what is imported; `isWhole`: nothing else is wrong with the file. */
  'syntax-module': {
    readonly word: 'import' | 'export';
    readonly path?: string;
    readonly isWhole?: boolean;
  };
  'syntax-import': Nothing;
  'syntax-export': Nothing;
  'syntax-exported-twice': Name;
  'syntax-fence': Nothing;
  'syntax-merge-mark': { readonly mark: string };
  /** `meant`: the sign for which a web page writes the tag. */
  'syntax-markup': { readonly tag: string; readonly meant?: string };
  'syntax-json': Nothing;
  'syntax-line-marks': { readonly mark: string };
  'syntax-python': Word;
  'syntax-other-language': Word;
  'syntax-typescript': { readonly code: string };
  'syntax-more-than-types': { readonly what: MoreThanTypes };
  'syntax-hash-comment': Sign;
  'syntax-prose': Nothing;
  'syntax-page-label': { readonly label: string };
  'syntax-markdown': { readonly mark: '`' | '**'; readonly name: string };
  'syntax-escape-debris': Sign;
  'syntax-object-foreign': { readonly code: string };
  'syntax-placeholder': Sign;
}

interface Literals {
  'syntax-smart-quote': Character;
  'syntax-full-width': Character & { readonly plain: string };
  'syntax-look-alike': Character & { readonly plain: string };
  'syntax-invisible-character': { readonly codePoint: string };
  'syntax-odd-character': Character;
  'syntax-sigil': Sign & Name;
  'syntax-decorator': Name;
  'syntax-text-open': Sign & { readonly other?: string };
  'syntax-text-unbegun': Sign;
  'syntax-apostrophe': Sign;
  'syntax-template-open': Nothing;
  'syntax-template-hole-open': Nothing;
  'syntax-comment-open': Nothing;
  'syntax-comment-nested': Nothing;
  'syntax-comment-unbegun': Nothing;
  'syntax-hole-bare': { readonly code: string };
  'syntax-regex': Nothing;
  'syntax-escape': Nothing;
}

interface Brackets {
  'syntax-bracket-open': Sign & { readonly closing: string };
  'syntax-bracket-extra': Sign;
  'syntax-bracket-mismatch': Sign & { readonly closing: string; readonly found: string };
}

interface Functions {
  'syntax-arrow': Sign;
  'syntax-arrow-missing': Nothing;
  'syntax-arrow-new-line': Nothing;
  'syntax-arrow-early': Nothing;
  'syntax-function-and-arrow': Nothing;
  'syntax-declaration-bare': Name;
  'syntax-parameters-bare': { readonly parameters: string };
  'syntax-parameters-bracketed': Sign & { readonly closing: string };
  'syntax-parameter-quoted': Name;
  'syntax-parameter-dotted': Name & { readonly meant: string };
  'syntax-parameter-word': Word & Name;
  'syntax-parameter-twice': Name;
  'syntax-rest-not-last': Nothing;
  'syntax-body-open': Nothing;
  /** `word`: the statement that stands behind the arrow. */
  'syntax-body-bare': Word;
  'syntax-body-bracketed': Sign & { readonly closing: string };
  /** `path`: of `await import('./db.js')`. */
  'syntax-await': { readonly path?: string };
  /** `line`: where the parentheses after the body are, counted from 1. */
  'syntax-called-at-once': { readonly line: number };
}

interface Names {
  'syntax-keyword-misspelled': Word & { readonly meant: string };
  'syntax-two-keywords': { readonly first: string; readonly second: string };
  'syntax-keyword-before-property': { readonly keyword: string; readonly name: string };
  'syntax-reserved-name': Word;
  'syntax-name-split': Name & { readonly meant: string };
  'syntax-name-digit': Name;
  'syntax-name-missing': Sign;
  /** `firstLine`: where the name was declared before, counted from 1; 0 where that is not known. */
  'syntax-declared-twice': Name & { readonly firstLine: number };
}

interface Assignments {
  'syntax-const-unset': Name;
  'syntax-value-missing': Sign;
  'syntax-equals-missing': Name;
  'syntax-equals-wrong': Sign & Name;
  'syntax-colon-for-equals': Name;
  'syntax-return-equals': Sign;
  'syntax-optional-assigned': Nothing;
  'syntax-left-quoted': Name;
  'syntax-left-side': Nothing;
  'syntax-dot-replaced': Sign;
  'syntax-dot-missing': { readonly before: string; readonly after: string };
  'syntax-dot-extra': Sign;
  'syntax-comma-for-dot': { readonly before: string; readonly after: string };
  'syntax-sign-doubled': Sign;
  'syntax-sign-wrong': Sign & { readonly meant: string };
  'syntax-operator-missing': { readonly before: string; readonly after: string };
}

interface Lists {
  'syntax-equals-in-object': Name;
  'syntax-semicolon-in-object': Nothing;
  'syntax-separator': Sign;
  'syntax-colon-missing': Name;
  /** `key`: what the name should be, where a value follows. */
  'syntax-key-dotted': Name & { readonly key?: string };
  /** `{ saveToken() }`, `{ 'saveToken' }`: more than the name. */
  'syntax-property-bare': Name & { readonly meant: string };
  'syntax-braces-missing': Name;
  /** `name`: of the list. */
  'syntax-brackets-empty': Name;
  'syntax-comma-missing': { readonly before: string };
  'syntax-comma-extra': Nothing;
  'syntax-call-bare': Name;
  'syntax-call-braces': Name;
  'syntax-path-unquoted': { readonly path: string };
}

interface Statements {
  'syntax-semicolon-missing': Nothing;
  'syntax-line-unfinished': Sign;
  'syntax-condition-bare': Word;
  /** `foreach`, `for each` */
  'syntax-loop-word': Word;
  'syntax-case-colon': Word;
  'syntax-block-bare': Word;
  'syntax-word-operator': Word & { readonly meant: string };
  'syntax-word-stray': Word;
  'syntax-order': { readonly first: string; readonly second: string };
  'syntax-else-alone': Nothing;
  'syntax-catch-missing': Nothing;
  'syntax-throw-split': Nothing;
  'syntax-break-outside': Word;
  'syntax-class-member': Word;
}

/** The kinds with their details: to all that is known of a mistake V8's own words are added. */
export type SyntaxDetails = { readonly [Kind in keyof SyntaxFacts]: SyntaxFacts[Kind] & Said };
