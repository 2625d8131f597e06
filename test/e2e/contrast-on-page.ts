import type { Page } from 'puppeteer-core';

/** Something on the page with its contrast against what lies behind it, 1 to 21 as WCAG 2 counts it. */
export interface Contrast {
  what: string;
  ratio: number;
}

type Colour = [red: number, green: number, blue: number, alpha: number];

/** A colour on the page, and those behind it from the nearest to the farthest. */
interface Painted {
  what: string;
  colour: Colour;
  behind: Colour[];
}

const over = (top: Colour, below: Colour): Colour => {
  const [red, green, blue] = below.map((part, index) => top[index]! * top[3] + part * (1 - top[3]));
  return [red!, green!, blue!, 1];
};

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const toContrast = ({ what, colour, behind }: Painted): Contrast => {
  const ground = behind.reduceRight((below, layer) => over(layer, below));
  const [dark, light] = [luminance(over(colour, ground)), luminance(ground)].sort((one, other) => one - other);
  return { what, ratio: (light! + 0.05) / (dark! + 0.05) };
};

/**
 * The contrast of all words that are shown in an element, shadow roots included, and of all shapes that carry meaning:
 * the edges of fields, and the marks of pictures and of a legend. Colours are those the browser computed.
 */
export const contrastsIn = async (page: Page, selector: string): Promise<{ words: Contrast[]; shapes: Contrast[] }> => {
  const painted = await page.$eval(selector, (widget) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const paper = document.body.appendChild(document.createElement('div'));
    paper.style.backgroundColor = 'Canvas';
    const look = {
      read(css: string): Colour {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
        return [red!, green!, blue!, alpha! / 255];
      },
      behind(element: Element | null): Colour[] {
        if (element === null) return [look.read(getComputedStyle(paper).backgroundColor)];
        const above = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
        return [look.read(getComputedStyle(element).backgroundColor), ...look.behind(above)];
      },
      inside(root: Element | ShadowRoot): Element[] {
        return Array.from(root.querySelectorAll('*'))
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .flatMap((element) => [element, ...(element.shadowRoot ? look.inside(element.shadowRoot) : [])]);
      },
      paint(what: string, css: string, ground: Element): Painted {
        return { what, colour: look.read(css), behind: look.behind(ground) };
      },
    };
    const shown = [...look.inside(widget), ...look.inside(widget.shadowRoot!)];
    const hasWords = shown.filter(
      (element) =>
        element.matches('input, select') ||
        (!element.matches('option, style') &&
          Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')),
    );
    return {
      words: hasWords.map((element) =>
        look.paint(
          `${element.localName} ${element.id} ${element.textContent.trim().slice(0, 30)}`,
          getComputedStyle(element).color,
          element,
        ),
      ),
      shapes: [
        ...shown
          .filter((element) => element.matches('input, select'))
          .map((field) => look.paint(`edge of ${field.id}`, getComputedStyle(field).borderTopColor, field.parentElement!)),
        ...shown
          .filter((element) => element.matches('svg path'))
          .map((path) => look.paint(`mark in ${path.parentElement!.getAttribute('class')!}`, getComputedStyle(path).stroke, path)),
        ...shown
          .filter((element) => element.matches('.hatched'))
          .map((key) => look.paint('mark of a legend', getComputedStyle(key, '::before').borderTopColor, key)),
      ],
    };
  });
  return { words: painted.words.map(toContrast), shapes: painted.shapes.map(toContrast) };
};
