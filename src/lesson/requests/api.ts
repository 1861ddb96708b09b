// What lessons about HTTP requests share: `#lesson/requests`.
export { fileFindings, fileProblem } from './file.js';
export {
  answerWords,
  bearerToken,
  credentialsIn,
  formIn,
  headerPlace,
  isIssued,
  pathOf,
  queryOf,
  statusOf,
  tokensIn,
  type Credentials,
  type Sent,
} from './sent.js';
export { variableFindings, type VariableDetails } from './variable.js';
