/** A question and its answer. */
export interface Call<Question, Answer> {
  question: Question;
  answer: Answer;
}
