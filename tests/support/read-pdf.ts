import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What an independent reader (PDFium) finds in a PDF: the words of its pages, and its first page as pixels. */
export async function readPdf(file: Uint8Array): Promise<{
  pages: string[];
  picture: { data: Uint8ClampedArray; width: number; height: number };
}> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(file);
    const pages = [...document.pages()].map((page) => page.getText());
    const { data, width, height } = await document
      .getPage(0)
      .render({ scale: 2, render: 'bitmap' });
    document.destroy();
    return { pages, picture: { data: new Uint8ClampedArray(data), width, height } };
  } finally {
    library.destroy();
  }
}
