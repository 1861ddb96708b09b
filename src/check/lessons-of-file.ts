import type { FoundLesson } from '../lesson/find.js';
import { isAbout } from '../lesson/subject.js';
import { lackingFunctions } from '../referee/lacking-functions.js';
import { modelFunctions } from '../referee/own-model.js';
import { functionsHeld } from '../source/functions-held.js';
import { isRequestFile } from '../source/http/request-file.js';
import { sourceKindOf } from '../source/source-kind.js';
import { readHandedIn, type HandedIn } from '../workspace/handed-in.js';
import { isInModulePackage } from '../workspace/module-package.js';

export interface LessonsOfFile {
  /** The first lesson if the file holds the function of none. */
  readonly lessons: readonly FoundLesson[];
  /** What a whole model still lacks. */
  readonly remark?: string | undefined;
}

/** The lessons whose functions a file of the learner's own app holds. */
export async function lessonsOfFile(
  handedIn: HandedIn,
  lessons: readonly FoundLesson[],
): Promise<LessonsOfFile> {
  const first = lessons.slice(0, 1);
  const aboutRequests = lessons.filter(({ subject }) => subject.type === 'requests');
  if (isRequestFile(handedIn.file) && aboutRequests.length > 0) return { lessons: aboutRequests };
  const source = sourceOf(handedIn);
  if (source === undefined) return { lessons: first };
  const near = lessons.filter(({ subject }) => isAbout(source, subject));
  const isModel = modelFunctions.filter((name) => source.includes(name)).length > 1;
  // Most files hold one function: then nothing has to be parsed here.
  if (near.length < 2 && !isModel) return { lessons: near.length > 0 ? near : first };
  const { file } = handedIn;
  const held = await functionsHeld(source, sourceKindOf(file, isInModulePackage(file)));
  if (!held) return { lessons: near.length > 0 ? near.slice(0, 1) : first };
  const own = near.filter(({ subject }) => subject.type !== 'function' || held.names.has(subject.name));
  return { lessons: own.length > 0 ? own : first, remark: remarkOn(held.exported) };
}

/** Whatever is wrong with the file is reported when it is judged. */
function sourceOf(handedIn: HandedIn): string | undefined {
  try {
    return readHandedIn(handedIn);
  } catch {
    return undefined;
  }
}

/** Only if all exports are known, and it is more than one function. */
function remarkOn(exported: readonly string[]): string | undefined {
  const own = exported.filter((name) => modelFunctions.includes(name));
  return own.length > 1 && !exported.includes('...') && !exported.includes('*')
    ? lackingFunctions(own)
    : undefined;
}
