import type { Finding, Place } from '../verdict/finding.js';
import type { ModuleFormat } from './source-kind.js';
import type { SyntaxDetails } from './syntax/details.js';

/** What the text says, as plain data: the syntax tree stays in this room. */
export interface Facts {
  /** The kind of module that the text was read as. */
  readonly format: ModuleFormat;
  /** The JavaScript that was read: the text, without its types where it had some. */
  readonly code: string;
  /** Where the text cannot be parsed: why. All else is empty then. */
  readonly problem?: Finding<SyntaxDetails>;
  readonly statements: readonly StatementFact[];
  /** How the database is asked for in this file: `./db.js`, where nothing else was said. */
  readonly database: string;
  /** Of an ES module only. */
  readonly imports: readonly ImportFact[];
  /** Of an ES module only. */
  readonly exports: readonly ExportFact[];
  /** What the name that the lesson asks for is bound to. */
  readonly binding: BindingFact;
  /** Assignments to members and names: `token.client = …`, `exports = …`; with the operator `delete`, what is taken away. */
  readonly writes: readonly WriteFact[];
  /** `const db = …`: what names are declared with. */
  readonly declarations: readonly DeclarationFact[];
  /** Keys of object literals: `{ client: … }`. */
  readonly keys: readonly KeyFact[];
  readonly calls: readonly CallFact[];
  /** Dotted names wherever they stand: `client.clientId`; plain names where they are a whole statement: `token;`. */
  readonly reads: readonly ReadFact[];
  readonly returns: readonly ReturnFact[];
  /** Loops, for endless ones: those without a `break` or `return` first. */
  readonly loops: readonly Spot[];
  readonly throws: readonly Spot[];
  /** Code inside functions that hides errors. */
  readonly catches: readonly CatchFact[];
  /** `client: { … }` as a statement: a label, which sets nothing. */
  readonly labels: readonly LabelFact[];
  /** Functions that are members: `{ add() {} }`, methods of classes. */
  readonly methods: readonly MethodFact[];
  /** Names that the text declares, at any depth, with parameters. */
  readonly names: readonly string[];
  readonly comments: readonly CommentFact[];
  /** Commas that were most likely typed for dots. */
  readonly commas?: readonly CommaFact[];
  /** A Markdown fence around the code: to JavaScript it is a text between backticks. */
  readonly fence?: Place;
}

/** A piece of the text: offsets into it, and the places of its first and its last character. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly last: Place;
}

export interface StatementFact extends Spot {
  /** A function declaration, a directive or an empty statement does nothing when it is reached. */
  readonly acts: boolean;
  readonly isDirective: boolean;
  readonly declares: readonly string[];
  /** The module that it loads before any statement is run: `import … from`, `export … from`. */
  readonly loads?: string;
}

/** `import db, { tokens } from './db.js'` */
export interface ImportFact extends Spot {
  readonly from: string;
  /** `imported` is `default` or `*` where that is what is taken. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
}

/** One name that is handed out. */
export interface ExportFact extends Spot {
  /** Under which others find it; `default` for `export default`, `*` for all of another module. */
  readonly name: string;
  /** The name in this file, where it is one. */
  readonly local?: string;
  /** The module that it comes from, where it is only passed on. */
  readonly from?: string;
  /** The whole of `export { … }`, for a name in such a list. */
  readonly list?: Spot;
  /** A name in a list that nothing in this file declares. */
  readonly isUndeclared?: boolean;
  /** The kind of node behind `export default`. */
  readonly is?: string;
}

/** How far off a name is from the wanted one. */
export type Closeness = 'exact' | 'case' | 'near';

export type BindingFact =
  | {
      readonly found: Closeness;
      readonly name: string;
      readonly keyword: 'const' | 'let' | 'var' | 'function' | 'class' | 'import' | 'none';
      readonly place: Place;
      readonly value: ValueFact;
    }
  | {
      readonly found: 'elsewhere';
      readonly as: Elsewhere;
      readonly name: string;
      readonly place: Place;
      /** The function under that name, where the source has it. */
      readonly function?: FunctionFact;
    }
  | { readonly found: 'nowhere' };

/** Other ways in which the wanted name, or a fitting function, turns up. */
export type Elsewhere =
  | 'nested'
  | 'imported'
  | 'export-only'
  | 'method'
  | 'class-method'
  | 'only-called'
  | 'other-name'
  | 'in-comment';

/** What a name holds, as far as the text tells without running. */
export type ValueFact =
  | (FunctionFact & { readonly is: 'arrow' })
  | (FunctionFact & { readonly is: 'function' })
  | {
      readonly is: 'class' | 'object' | 'text' | 'unset' | 'pattern' | 'plain' | 'choice' | 'other';
      readonly place: Place;
    }
  | { readonly is: 'call'; readonly ofFunctionLiteral: boolean; readonly place: Place };

export interface FunctionFact extends Spot {
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly isDeclaration: boolean;
  /** An arrow function whose body is one expression, without braces. */
  readonly isExpression: boolean;
  readonly parameters: readonly ParameterFact[];
}

export interface ParameterFact {
  /** Absent for patterns. */
  readonly name?: string;
  readonly form: 'name' | 'default' | 'pattern' | 'rest';
  readonly place: Place;
}

/** The function that is judged, where the source has it. */
export function judgedFunction(binding: BindingFact): FunctionFact | undefined {
  if ('function' in binding) return binding.function;
  return 'value' in binding && 'start' in binding.value ? binding.value : undefined;
}

/** Where code stands in the flow of its function. */
export interface Flow {
  /** Inside an `if`, a loop, a `catch`, or behind `&&`, `||`, `??`, `?:`. */
  readonly isConditional: boolean;
  /** Behind a `return` or `throw` of its own block. */
  readonly isUnreachable: boolean;
  /** How many functions stand around it. */
  readonly depth: number;
}

export interface WriteFact extends Spot, Flow {
  /** `['token', 'client', 'id']`; a part that is not known from the text is `?`. */
  readonly target: readonly string[];
  /** The expression in `token[client]`, where it is a plain dotted name. */
  readonly computed?: readonly string[];
  readonly operator: string;
  /** It stands where something is asked: `if (a = b)`. */
  readonly isTested: boolean;
  readonly value: Spot & { readonly is: string; readonly path?: readonly string[] };
}

export interface DeclarationFact extends Spot, Flow {
  readonly names: readonly string[];
  /** `const { one } = …`, `const [one] = …`: the names are parts of the value. */
  readonly isPattern: boolean;
  readonly value: Spot & { readonly is: string; readonly path?: readonly string[]; readonly text?: string };
}

export interface KeyFact extends Spot, Flow {
  /** `...` for a spread, in an object or elsewhere. */
  readonly name: string;
  /** The expression in `[client]: …`, where it is a plain dotted name. */
  readonly computed?: readonly string[];
  readonly value: Spot & { readonly is: string; readonly path?: readonly string[] };
}

export interface MethodFact extends Spot {
  readonly name: string;
  /** Of a class, not of an object literal. */
  readonly isOfClass: boolean;
}

export interface LabelFact extends Spot, Flow {
  readonly name: string;
}

export interface CallFact extends Spot, Flow {
  /** `import` for `import(…)`. */
  readonly callee: readonly string[];
  readonly arguments: readonly (Spot & {
    readonly is: string;
    readonly path?: readonly string[];
    readonly text?: string;
  })[];
}

export interface ReadFact extends Spot, Flow {
  readonly path: readonly string[];
  /** `a == b` and the like: the left side of a comparison that stands alone as a statement. */
  readonly isCompared: boolean;
  /** `a + b`, `a << b`: the left side of a calculation that stands alone as a statement, and comes to nothing. */
  readonly isIdle: boolean;
}

export interface ReturnFact extends Spot, Flow {
  /** The kind of node that is given back, or `nothing`. */
  readonly is: string;
  readonly path?: readonly string[];
  /** A lone `return` whose value stands on the next line (a semicolon is put in by JavaScript). */
  readonly isSplit: boolean;
}

/** `catch (error) { … }`, `.catch(…)` and the like. */
export interface CatchFact {
  readonly by: 'catch' | 'finally' | '.catch' | '.then' | 'allSettled';
  /** The code whose errors it hides. */
  readonly guarded: Spot;
  readonly handler: Spot;
  /** What to change so that it hides none. */
  readonly edits: readonly Edit[];
}

/** Replaces a piece of the code; what is left of the piece becomes blank. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** `db.tokens,push(token)`: what is before the comma, and the name after it. */
export interface CommaFact extends Spot {
  readonly before: string;
  readonly after: string;
}

export interface CommentFact extends Spot {
  readonly text: string;
}
