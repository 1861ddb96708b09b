import { bundleInto } from './bundle.js';

await bundleInto('dist');
