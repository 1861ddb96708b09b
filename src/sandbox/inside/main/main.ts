import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createHost, type Host } from './host.js';
import { harden } from './harden.js';

// The checker has its own realm, out of reach of patched prototypes.

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
