import { fileBinary, fileTooDeep, fileTooLarge, fileUtf16 } from '../file-problem.js';
import { apostrophe } from './mistakes/apostrophe.js';
import { arrowEarly } from './mistakes/arrow-early.js';
import { arrowMissing } from './mistakes/arrow-missing.js';
import { arrowNewLine } from './mistakes/arrow-new-line.js';
import { arrow } from './mistakes/arrow.js';
import { awaitOutside } from './mistakes/await.js';
import { blockBare } from './mistakes/block-bare.js';
import { bodyBare } from './mistakes/body-bare.js';
import { bodyBracketed } from './mistakes/body-bracketed.js';
import { bodyOpen } from './mistakes/body-open.js';
import { bracesMissing } from './mistakes/braces-missing.js';
import { bracketExtra, bracketLeftOver } from './mistakes/bracket-extra.js';
import { bracketMismatch } from './mistakes/bracket-mismatch.js';
import { bracketLeftOpen, bracketOpen, conditionOpen, objectOpen } from './mistakes/bracket-open.js';
import { bracketsEmpty } from './mistakes/brackets-empty.js';
import { breakOutside } from './mistakes/break-outside.js';
import { callBare } from './mistakes/call-bare.js';
import { callBraces } from './mistakes/call-braces.js';
import { calledAtOnce } from './mistakes/called-at-once.js';
import { caseColon } from './mistakes/case-colon.js';
import { catchMissing } from './mistakes/catch-missing.js';
import { classMember } from './mistakes/class-member.js';
import { colonForEquals } from './mistakes/colon-for-equals.js';
import { colonMissing, commaForColon } from './mistakes/colon-missing.js';
import { commaExtra } from './mistakes/comma-extra.js';
import { commaForDot } from './mistakes/comma-for-dot.js';
import { commaMissing } from './mistakes/comma-missing.js';
import { commentNested } from './mistakes/comment-nested.js';
import { commentOpen } from './mistakes/comment-open.js';
import { commentUnbegun } from './mistakes/comment-unbegun.js';
import { conditionBare, conditionInParts } from './mistakes/condition-bare.js';
import { constUnset } from './mistakes/const-unset.js';
import { declarationBare } from './mistakes/declaration-bare.js';
import { declaredTwice, declaredTwiceAfterComma } from './mistakes/declared-twice.js';
import { decorator } from './mistakes/decorator.js';
import { dotExtra } from './mistakes/dot-extra.js';
import { dotMissing } from './mistakes/dot-missing.js';
import { arrowForDot, dotReplaced } from './mistakes/dot-replaced.js';
import { elseAlone } from './mistakes/else-alone.js';
import { equalsCompared } from './mistakes/equals-compared.js';
import { equalsInObject } from './mistakes/equals-in-object.js';
import { equalsMissing } from './mistakes/equals-missing.js';
import { equalsWrong } from './mistakes/equals-wrong.js';
import { escapeDebris } from './mistakes/escape-debris.js';
import { unknownEscape } from './mistakes/escape.js';
import { exportForm } from './mistakes/export.js';
import { exportedTwice } from './mistakes/exported-twice.js';
import { fence } from './mistakes/fence.js';
import { fullWidth } from './mistakes/full-width.js';
import { functionAndArrow } from './mistakes/function-and-arrow.js';
import { hashComment } from './mistakes/hash-comment.js';
import { holeBare } from './mistakes/hole-bare.js';
import { importForm } from './mistakes/import.js';
import { invisibleCharacter } from './mistakes/invisible-character.js';
import { json } from './mistakes/json.js';
import { keyDotted } from './mistakes/key-dotted.js';
import {
  keywordBeforeProperty,
  parameterRedeclared,
  parameterRedeclaredAfterComma,
} from './mistakes/keyword-before-property.js';
import { keywordMisspelled } from './mistakes/keyword-misspelled.js';
import { leftQuoted } from './mistakes/left-quoted.js';
import { leftSide } from './mistakes/left-side.js';
import { bullet, diffHead, lineMarks, markedLines } from './mistakes/line-marks.js';
import { lineUnfinished } from './mistakes/line-unfinished.js';
import { lookAlike } from './mistakes/look-alike.js';
import { loopWord } from './mistakes/loop-word.js';
import { markdown } from './mistakes/markdown.js';
import { markup } from './mistakes/markup.js';
import { mergeMark } from './mistakes/merge-mark.js';
import { moduleForm, moduleWord } from './mistakes/module.js';
import { moreThanTypes } from './mistakes/more-than-types.js';
import { nameDigit } from './mistakes/name-digit.js';
import { nameMissing } from './mistakes/name-missing.js';
import { keySplit, nameSplit } from './mistakes/name-split.js';
import { objectForeign } from './mistakes/object-foreign.js';
import { oddCharacter } from './mistakes/odd-character.js';
import { operatorMissing } from './mistakes/operator-missing.js';
import { optionalAssigned } from './mistakes/optional-assigned.js';
import { nameBeforeBraces, order } from './mistakes/order.js';
import { otherLanguage } from './mistakes/other-language.js';
import { otherMistake } from './mistakes/other.js';
import { pageLabel } from './mistakes/page-label.js';
import { parameterDotted } from './mistakes/parameter-dotted.js';
import { parameterQuoted } from './mistakes/parameter-quoted.js';
import { parameterTwice } from './mistakes/parameter-twice.js';
import { parameterWord } from './mistakes/parameter-word.js';
import { parametersBare } from './mistakes/parameters-bare.js';
import { parametersBracketed } from './mistakes/parameters-bracketed.js';
import { pathUnquoted } from './mistakes/path-unquoted.js';
import { ellipsis, placeholder } from './mistakes/placeholder.js';
import { propertyBare } from './mistakes/property-bare.js';
import { prose } from './mistakes/prose.js';
import { python, pythonFunction } from './mistakes/python.js';
import { regex } from './mistakes/regex.js';
import { reservedName } from './mistakes/reserved-name.js';
import { restNotLast } from './mistakes/rest-not-last.js';
import { returnEquals } from './mistakes/return-equals.js';
import { semicolonInObject } from './mistakes/semicolon-in-object.js';
import { semicolonMissing } from './mistakes/semicolon-missing.js';
import { separator } from './mistakes/separator.js';
import { sigil } from './mistakes/sigil.js';
import { signDoubled } from './mistakes/sign-doubled.js';
import { signWrong } from './mistakes/sign-wrong.js';
import { smartQuote } from './mistakes/smart-quote.js';
import { templateHoleOpen } from './mistakes/template-hole-open.js';
import { templateOpen } from './mistakes/template-open.js';
import { textOpen } from './mistakes/text-open.js';
import { textUnbegun } from './mistakes/text-unbegun.js';
import { throwSplit } from './mistakes/throw-split.js';
import { twoKeywords } from './mistakes/two-keywords.js';
import { typescript } from './mistakes/typescript.js';
import { valueMissing } from './mistakes/value-missing.js';
import { catchWord, wordOperator } from './mistakes/word-operator.js';
import { semicolonBeforeCloser, strayWord, wordStray } from './mistakes/word-stray.js';
import type { SyntaxMistake } from './syntax-mistake.js';

/** In the order in which they are tried. A kind with several recognisers is here several times. */
export const mistakes = [
  fileTooLarge,
  fileTooDeep,
  fileUtf16,
  fileBinary,
  // Certain. Those that spoil all later tokens come first.
  moreThanTypes,
  pageLabel,
  diffHead,
  escapeDebris,
  mergeMark,
  fence,
  json,
  markup,
  pythonFunction,
  moduleForm,
  hashComment,
  python,
  otherLanguage,
  lineMarks,
  prose,
  markedLines,
  ellipsis,
  bullet,
  smartQuote,
  fullWidth,
  lookAlike,
  invisibleCharacter,
  oddCharacter,
  commentOpen,
  commentNested,
  commentUnbegun,
  templateOpen,
  templateHoleOpen,
  apostrophe,
  textUnbegun,
  textOpen,
  decorator,
  sigil,
  parameterRedeclared,
  declaredTwice,
  parameterTwice,
  awaitOutside,
  calledAtOnce,
  breakOutside,
  catchWord,
  catchMissing,
  throwSplit,
  restNotLast,
  unknownEscape,
  exportedTwice,
  importForm,
  exportForm,
  // Guesses, each proven by a repair.
  markdown,
  equalsCompared,
  objectForeign,
  signWrong,
  holeBare,
  loopWord,
  caseColon,
  blockBare,
  keywordMisspelled,
  twoKeywords,
  keywordBeforeProperty,
  nameSplit,
  nameDigit,
  wordOperator,
  reservedName,
  typescript,
  pathUnquoted,
  callBare,
  callBraces,
  commaForDot,
  dotReplaced,
  dotExtra,
  dotMissing,
  signDoubled,
  arrowEarly,
  parameterDotted,
  functionAndArrow,
  arrowNewLine,
  arrow,
  arrowMissing,
  bodyBare,
  declarationBare,
  parametersBare,
  parametersBracketed,
  parameterQuoted,
  parameterWord,
  bracesMissing,
  commaForColon,
  keyDotted,
  keySplit,
  propertyBare,
  nameBeforeBraces,
  objectOpen,
  equalsInObject,
  semicolonInObject,
  separator,
  semicolonBeforeCloser,
  colonMissing,
  returnEquals,
  optionalAssigned,
  leftQuoted,
  bracketsEmpty,
  equalsMissing,
  equalsWrong,
  colonForEquals,
  conditionBare,
  conditionOpen,
  conditionInParts,
  classMember,
  placeholder,
  lineUnfinished,
  nameMissing,
  valueMissing,
  commaExtra,
  commaMissing,
  wordStray,
  operatorMissing,
  order,
  semicolonMissing,
  bodyOpen,
  bodyBracketed,
  bracketMismatch,
  bracketOpen,
  bracketExtra,
  // If nothing above was found.
  moduleWord,
  arrowForDot,
  strayWord,
  parameterRedeclaredAfterComma,
  declaredTwiceAfterComma,
  constUnset,
  leftSide,
  elseAlone,
  regex,
  bracketLeftOpen,
  bracketLeftOver,
  otherMistake,
] as const;

type Mistake = (typeof mistakes)[number];

/** The details of each kind. */
export type SyntaxFacts = {
  readonly [One in Mistake as One['kind']]: One extends SyntaxMistake<string, infer Details>
    ? Details
    : never;
};

/** With V8's message, unless that is about another mistake. */
export type SyntaxDetails = {
  readonly [Kind in keyof SyntaxFacts]: SyntaxFacts[Kind] & { readonly v8?: string };
};
