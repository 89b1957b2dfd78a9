/** A command's refusal in the user's words: shown to the user and returned by the command, never a crash. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
