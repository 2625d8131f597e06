'use client';

import { FaqAccordion } from 'nazorg-widgets/react.js';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { BEGIN, type Shown } from '../shown';

export default function Page() {
  const [shown, setShown] = useState<Shown>(BEGIN);
  const [heard, setHeard] = useState('');
  useEffect(() => {
    globalThis.showNext = (next) => flushSync(() => setShown(next));
  }, []);
  return (
    <main>
      <h1>Nazorg in Next</h1>
      <p role="status">{heard}</p>
      {shown.isShown && (
        <FaqAccordion
          id="children"
          single
          searchable
          addressForm="formal"
          onFaqAccordionToggle={({ open }) => setHeard(open ? 'Open' : 'Dicht')}
        >
          {shown.questions.map(({ id, question, answer }) => (
            <details key={id}>
              <summary>
                <h3>{question}</h3>
              </summary>
              <p>{answer}</p>
            </details>
          ))}
        </FaqAccordion>
      )}
      {shown.isShown && <FaqAccordion id="data" headingLevel={4} single={false} searchable={true} items={shown.questions} />}
    </main>
  );
}
