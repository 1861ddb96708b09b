import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createHost, type Host } from './host.js';
import { harden } from './harden.js';

// The script of the sandbox's child. The learner's code runs in this realm, the checker in one of its own, which
// nothing that the learner's code patches can reach.

interface Checker {
  readonly begin: (host: Host) => void;
}

Error.stackTraceLimit = 50;
harden();
const context = vm.createContext();
const file = path.join(__dirname, 'checker.js');
const script = new vm.Script(`${fs.readFileSync(file, 'latin1')}\nchecker;`, { filename: file });
const { begin } = script.runInContext(context) as Checker;
begin(createHost(context));
