/**
 * Asks so many questions of a dataset at a time that the engine has work while answers are read, and no more, since each
 * keeps tables. The answers are in the order of the questions. Where one fails no other is begun, and it rejects with the
 * first error once those that were begun have ended: only then may the dataset be closed.
 */
export async function askTogether<Answer>(
  questions: readonly (() => Promise<Answer>)[],
  atOnce = 2,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const errors: unknown[] = [];
  const left = questions.entries();
  const ask = async (): Promise<void> => {
    for (const [place, question] of left) {
      try {
        answers[place] = await question();
      } catch (error) {
        errors.push(error);
      }
      if (errors.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  if (errors.length > 0) throw errors[0];
  return answers;
}
