import { Parser } from 'acorn';

/** What acorn calls for mistakes behind which it could go on; its types leave it out. */
interface Raising {
  raiseRecoverable: (this: Parser, position: number, message: string) => void;
}

/**
 * acorn, but for one rule: a name that is exported and never declared is no reason to read nothing at all. It is
 * left to whoever looks at the exports.
 */
export const ModuleParser = Parser.extend((Base) => {
  const { raiseRecoverable } = Base.prototype as unknown as Raising;
  return class extends Base {
    raiseRecoverable(position: number, message: string): void {
      if (!message.startsWith("Export '")) raiseRecoverable.call(this, position, message);
    }
  };
});
