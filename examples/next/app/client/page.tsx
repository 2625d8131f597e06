'use client';

import { FaqAccordion, RiskMeter } from 'nazorg-widgets/react.js';
import { useState } from 'react';
import { ALL, CHOICES } from '../questions';

/** A component of the browser, with state: the server writes its first HTML at the build. */
export default function Page() {
  const [questions, setQuestions] = useState(ALL);
  const [heard, setHeard] = useState('');
  return (
    <main>
      <h1>Nazorg in Next</h1>
      <p>
        {Object.entries(CHOICES).map(([name, choice]) => (
          <button key={name} type="button" onClick={() => setQuestions(choice)}>
            {name}
          </button>
        ))}
      </p>
      <p role="status">{heard}</p>
      {questions.length > 0 && (
        <>
          <h2>Eigen vragen, als HTML</h2>
          <FaqAccordion single searchable addressForm="formal" onFaqAccordionToggle={({ open }) => setHeard(open ? 'Open' : 'Dicht')}>
            {questions.map(({ id, question, answer }) => (
              <details key={id}>
                <summary>
                  <h3>{question}</h3>
                </summary>
                <p>{answer}</p>
              </details>
            ))}
          </FaqAccordion>
          <h2>Eigen vragen, als gegevens</h2>
          <FaqAccordion headingLevel={3} items={questions} />
        </>
      )}
      <RiskMeter pack="recurrent-miscarriage" display="bars" headingLevel={2} />
    </main>
  );
}
