import 'nazorg-widgets/faq-accordion.js';
import type { FaqAccordionElement } from 'nazorg-widgets';
import type {} from 'nazorg-widgets/types/react';
import { useEffect, useRef, useState } from 'react';
import { DATA, ITEMS } from './asked-element';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'asked-element': Record<string, unknown>;
    }
  }
}

export default function Elements() {
  const [count, setCount] = useState(1);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const widget = useRef<FaqAccordionElement>(null);
  const hear = (name: string) => setHeard((before) => [...before, name]);
  useEffect(() => widget.current?.addEventListener('faq-accordion-toggle', () => hear('listener')), []);
  return (
    <main>
      <button id="count" onClick={() => setCount(2)}>
        Andere vraag
      </button>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Weg of terug
      </button>
      <p role="status">{heard.join(' ')}</p>
      {isShown ? <faq-accordion id="data" heading-level={4} searchable={true} single={false} items={ITEMS} /> : <p id="gone">Weg</p>}
      <faq-accordion id="children" ref={widget} single address-form="formal" onfaq-accordion-toggle={() => hear('faq-accordion-toggle')}>
        <details>
          <summary>
            <h3>Vraag {count}</h3>
          </summary>
          <p>Antwoord</p>
        </details>
      </faq-accordion>
      <asked-element
        id="asked"
        items={ITEMS}
        data={DATA}
        ownData={DATA}
        onlowercaseevent={() => hear('lowercaseevent')}
        oncamelEvent={() => hear('camelEvent')}
        onCAPSevent={() => hear('CAPSevent')}
        onPascalEvent={() => hear('PascalEvent')}
      />
    </main>
  );
}
