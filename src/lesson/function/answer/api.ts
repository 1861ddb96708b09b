// What lessons about a function that makes a user share: `#lesson/function/answer`.
export { distinctStep } from './steps/distinct.js';
export { userStep } from './steps/user.js';
