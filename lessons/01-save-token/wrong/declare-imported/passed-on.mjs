export { saveToken } from './save-token.js';
