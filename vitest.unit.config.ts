import { defineConfig } from 'vitest/config';
import { unitTests } from './scripts/unit-tests.js';
import all from './vitest.config.js';

// Without isolation a module loads once for all files of a worker.
export default defineConfig({ test: { ...all.test, include: unitTests(), isolate: false } });
