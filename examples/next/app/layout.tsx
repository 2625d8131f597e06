import type { ReactNode } from 'react';

export const metadata = { title: 'Nazorg in Next', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
