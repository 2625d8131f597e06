import 'nazorg-widgets/faq-accordion.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ALL, CHOICES } from './questions';

@Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Nazorg in Angular</h1>
    <p>
      @for (choice of choices; track choice[0]) {
        <button type="button" (click)="questions.set(choice[1])">{{ choice[0] }}</button>
      }
    </p>
    <p role="status">{{ heard() }}</p>
    @if (questions().length > 0) {
      <faq-accordion single searchable address-form="formal" (faq-accordion-toggle)="heard.set($event.open ? 'Open' : 'Dicht')">
        @for (one of questions(); track one.id) {
          <details>
            <summary>
              <h3>{{ one.question }}</h3>
            </summary>
            <p>{{ one.answer }}</p>
          </details>
        }
      </faq-accordion>
      <faq-accordion [headingLevel]="3" [items]="questions()"></faq-accordion>
    }
  `,
})
class Page {
  readonly choices = Object.entries(CHOICES);
  readonly questions = signal(ALL);
  readonly heard = signal('');
}

await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
