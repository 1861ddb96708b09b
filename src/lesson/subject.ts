/** The function of the model that a lesson asks for: its name, and its parameters in the order in which the server passes them. */
export interface Subject {
  readonly name: string;
  readonly parameters: readonly string[];
}
