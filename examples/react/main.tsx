import type {} from 'nazorg-widgets/types/react';
import { FaqAccordion } from 'nazorg-widgets/react.js';
import 'nazorg-widgets/risk-meter.js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const Page = () => {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <h1>Nazorg in React</h1>
      <p role="status">{opened && 'Open'}</p>
      <FaqAccordion onFaqAccordionToggle={({ open }) => setOpened(open)}>
        <details>
          <summary>
            <h3>Eigen vraag</h3>
          </summary>
          <p>Eigen antwoord</p>
        </details>
      </FaqAccordion>
      <risk-meter pack="recurrent-miscarriage" display="bars" heading-level={2} />
    </>
  );
};

const main = document.querySelector('main');
if (main) createRoot(main).render(<Page />);
