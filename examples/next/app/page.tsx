import { FaqAccordion, RiskMeter } from 'nazorg-widgets/react.js';
import { connection } from 'next/server';
import { ALL } from './questions';

/** A component of the server, which writes this page anew for each request. The file of the components says 'use client' itself. */
export default async function Page() {
  await connection();
  return (
    <main>
      <h1>Nazorg in Next</h1>
      <p>
        <a href="/client">Een component in de browser</a>
      </p>
      <FaqAccordion single searchable addressForm="formal">
        {ALL.map(({ id, question, answer }) => (
          <details key={id}>
            <summary>
              <h3>{question}</h3>
            </summary>
            <p>{answer}</p>
          </details>
        ))}
      </FaqAccordion>
      <RiskMeter pack="recurrent-miscarriage" display="bars" headingLevel={2} />
    </main>
  );
}
