import type {} from 'nazorg-widgets/types/react';
import { FaqAccordion } from 'nazorg-widgets/react.js';

const QUESTIONS = [
  { id: 'a', question: 'Mag er iemand mee?', answer: 'Ja.' },
  { id: 'b', question: 'Wat neem ik mee?', answer: 'Je vragen.' },
];

/** A component of the server: the file of the components is for the browser, and says so itself. */
export default function Page() {
  const questions = QUESTIONS.map(({ id, question, answer }) => (
    <details key={id}>
      <summary>
        <h3>{question}</h3>
      </summary>
      <p>{answer}</p>
    </details>
  ));
  return (
    <main>
      <h1>Nazorg in Next</h1>
      <FaqAccordion id="children" single searchable addressForm="formal">
        {questions}
      </FaqAccordion>
      <faq-accordion id="element" single={true} address-form="formal">
        {questions}
      </faq-accordion>
    </main>
  );
}
