/** The attributes that every widget has, as an editor writes them. */
export interface CommonAttributes {
  pack?: 'recurrent-miscarriage' | 'miscarriage';
  'address-form'?: 'informal' | 'formal';
  'heading-level'?: number;
  superseded?: 'hide';
}

export const commonAttributes = {
  pack: { control: 'select', options: ['recurrent-miscarriage', 'miscarriage'] },
  'address-form': { control: 'select', options: ['informal', 'formal'] },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  superseded: { control: 'select', options: ['hide'] },
  src: { control: false },
  profile: { control: false },
} as const;
