import type { Finding, Place } from '../verdict/finding.js';
import type { ModuleFormat } from './source-kind.js';
import type { SyntaxDetails } from './syntax/mistakes.js';

/** The function that a lesson asks for. */
export interface WantedFunction {
  readonly name: string;
  /** In the order of the server. */
  readonly parameters: readonly string[];
  /** What the function reads: `client.clientId`. */
  readonly reads: readonly string[];
  /** The array of the database that it uses. */
  readonly list: string;
}

/** The source as plain data; syntax trees stay in this folder. */
export interface Facts {
  readonly wanted: WantedFunction;
  readonly format: ModuleFormat;
  /** The source without types. */
  readonly code: string;
  /** Why the source cannot be parsed; then everything else is empty. */
  readonly problem?: Finding<SyntaxDetails>;
  readonly statements: readonly StatementFact[];
  /** How this file requires the database, by default `./db.js`. */
  readonly database: string;
  /** Of an ES module only. */
  readonly imports: readonly ImportFact[];
  /** Of an ES module only. */
  readonly exports: readonly ExportFact[];
  /** Of the wanted function. */
  readonly binding: BindingFact;
  /** `token.client = …`, `exports = …`, `delete token.client` */
  readonly writes: readonly WriteFact[];
  /** `const db = …` */
  readonly declarations: readonly DeclarationFact[];
  /** `{ client: … }` */
  readonly keys: readonly KeyFact[];
  readonly calls: readonly CallFact[];
  /** Dotted names, `client.clientId`, and names that are a whole statement, `token;`. */
  readonly reads: readonly ReadFact[];
  readonly returns: readonly ReturnFact[];
  /** `a === b`, `a || b` */
  readonly operations: readonly OperationFact[];
  /** Possible endless loops. */
  readonly loops: readonly Spot[];
  readonly throws: readonly Spot[];
  /** Code inside functions that hides errors. */
  readonly catches: readonly CatchFact[];
  /** `client: { … }` as a statement: a label, which sets nothing. */
  readonly labels: readonly LabelFact[];
  /** Functions in objects and classes. */
  readonly methods: readonly MethodFact[];
  /** All declared names and parameters, at any depth. */
  readonly names: readonly string[];
  readonly comments: readonly CommentFact[];
  /** Commas that were probably typed for dots. */
  readonly commas?: readonly CommaFact[];
  /** A Markdown fence around the code: JavaScript reads it as a template. */
  readonly fence?: Place;
}

/** A part of the source: its offsets, and the places of its first and last character. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly last: Place;
}

export interface StatementFact extends Spot {
  /** Not a function declaration, directive or empty statement. */
  readonly acts: boolean;
  readonly isDirective: boolean;
  readonly declares: readonly string[];
  /** The module that it loads before any statement runs: `import … from`, `export … from`. */
  readonly loads?: string;
}

/** `import db, { tokens } from './db.js'` */
export interface ImportFact extends Spot {
  readonly from: string;
  /** `imported` may be `default` or `*`. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
}

export interface ExportFact extends Spot {
  /** `default` for `export default`, `*` for everything of another module. */
  readonly name: string;
  /** The name in this file. */
  readonly local?: string;
  /** `export { name } from './file.js'` */
  readonly from?: string;
  /** The whole `export { … }` around the name. */
  readonly list?: Spot;
  /** `export { name }` without a declaration of the name. */
  readonly isUndeclared?: boolean;
  /** The type of the node after `export default`. */
  readonly type?: string;
}

export type Closeness = 'exact' | 'case' | 'near';

export type BindingFact =
  | {
      readonly type: Closeness;
      readonly name: string;
      readonly keyword: 'const' | 'let' | 'var' | 'function' | 'class' | 'import' | 'none';
      readonly place: Place;
      readonly value: ValueFact;
    }
  | {
      readonly type: 'elsewhere';
      readonly where: Elsewhere;
      readonly name: string;
      readonly place: Place;
      /** The function with that name, if the source contains it. */
      readonly function?: FunctionFact;
    }
  | { readonly type: 'nowhere' };

/** Other places of the wanted name, or of a function that fits. */
export type Elsewhere =
  | 'nested'
  | 'imported'
  | 'export-only'
  | 'method'
  | 'class-method'
  | 'only-called'
  | 'other-name'
  | 'in-comment';

/** The value of a name, as far as the source shows it. */
export type ValueFact =
  | (FunctionFact & { readonly type: 'arrow' })
  | (FunctionFact & { readonly type: 'function' })
  | {
      readonly type: 'class' | 'object' | 'text' | 'unset' | 'pattern' | 'plain' | 'choice' | 'other';
      readonly place: Place;
    }
  | { readonly type: 'call'; readonly ofFunctionLiteral: boolean; readonly place: Place };

export interface FunctionFact extends Spot {
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly isDeclaration: boolean;
  /** An arrow function without braces. */
  readonly isExpression: boolean;
  readonly parameters: readonly ParameterFact[];
}

export interface ParameterFact {
  /** Absent for patterns. */
  readonly name?: string;
  readonly form: 'name' | 'default' | 'pattern' | 'rest';
  readonly place: Place;
}

/** The function that is judged, if the source contains it. */
export function judgedFunction(binding: BindingFact): FunctionFact | undefined {
  if ('function' in binding) return binding.function;
  return 'value' in binding && 'start' in binding.value ? binding.value : undefined;
}

export interface Flow {
  /** Inside an `if`, a loop, a `catch`, or after `&&`, `||`, `??`, `?:`. */
  readonly isConditional: boolean;
  /** After a `return` or `throw` of its own block. */
  readonly isUnreachable: boolean;
  /** The number of functions around it. */
  readonly depth: number;
}

export interface WriteFact extends Spot, Flow {
  /** `['token', 'client', 'id']`; an unknown part is `?`. */
  readonly target: readonly string[];
  /** `client` of `token[client]`, if it is a plain dotted name. */
  readonly computed?: readonly string[];
  readonly operator: string;
  /** `if (a = b)` */
  readonly isTested: boolean;
  readonly value: Spot & { readonly type: string; readonly path?: readonly string[] };
}

export interface DeclarationFact extends Spot, Flow {
  readonly names: readonly string[];
  /** `const { one } = …`, `const [one] = …` */
  readonly isPattern: boolean;
  readonly value: Spot & { readonly type: string; readonly path?: readonly string[]; readonly text?: string };
}

export interface KeyFact extends Spot, Flow {
  /** `...` for any spread. */
  readonly name: string;
  /** `client` of `[client]: …`, if it is a plain dotted name. */
  readonly computed?: readonly string[];
  readonly value: Spot & { readonly type: string; readonly path?: readonly string[] };
}

export interface MethodFact extends Spot {
  readonly name: string;
  readonly isOfClass: boolean;
}

export interface LabelFact extends Spot, Flow {
  readonly name: string;
}

export interface CallFact extends Spot, Flow {
  /** `import` for `import(…)`. */
  readonly callee: readonly string[];
  readonly arguments: readonly (Spot & {
    readonly type: string;
    readonly path?: readonly string[];
    readonly text?: string;
  })[];
}

export interface ReadFact extends Spot, Flow {
  readonly path: readonly string[];
  /** The left side of a statement such as `a == b`. */
  readonly isCompared: boolean;
  /** The left side of a statement such as `a + b`, which has no effect. */
  readonly isIdle: boolean;
}

export interface ReturnFact extends Spot, Flow {
  /** The type of the returned node, or `nothing`. */
  readonly type: string;
  readonly path?: readonly string[];
  /** A `return` with its value on the next line: JavaScript inserts a semicolon. */
  readonly isSplit: boolean;
}

export interface OperationFact extends Spot, Flow {
  readonly operator: string;
  readonly left: CallFact['arguments'][number];
  readonly right: CallFact['arguments'][number];
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
