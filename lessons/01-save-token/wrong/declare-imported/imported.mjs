import { saveToken } from './save-token.js';

export { saveToken };
