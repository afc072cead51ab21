/** Invented people in the genitive, accusative and vocative. */
export const greek = `
Κυριάκος Βερνάκης: Κυριάκου Βερνάκη, Κυριάκο Βερνάκη, Κυριάκε Βερνάκη
Αλέξης Βερνίας: Αλέξη Βερνία
Νίκος Βερνόπουλος: Νίκου Βερνόπουλου, Νίκου Βερνοπούλου, Νίκο Βερνόπουλο
Γιώργος Βερνέας: Γιώργου Βερνέα, Γιώργο Βερνέα
Ιωάννης Βερνίδης: Ιωάννη Βερνίδη, Ιωάννου Βερνίδη
Θανάσης Μπερνές: Θανάση Μπερνέ
Παύλος Βερνιώτης: Παύλου Βερνιώτη, Παύλο Βερνιώτη
Φώφη Βερνάκη: Φώφης Βερνάκη
Ελένη Βερνίδου: Ελένης Βερνίδου
Μαρία Βερνιώτη: Μαρίας Βερνιώτη
`;

/** The genitive and dative. */
export const romanian = `
Maria Vernescu: Mariei Vernescu
Elena Popa: Elenei Popa
Monica Vernea: Monicăi Vernea
Andreea Verneanu: Andreei Verneanu
Raluca Prună: Ralucăi Prună
Viorica Vernilă: Vioricăi Vernilă
`;
