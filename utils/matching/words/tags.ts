/** What a list of tags opens with. */
export const opensTags =
  /^\s*(?:tags?|topics?|related topics|keywords?|filed under|(?:read )?more on|schlag(?:worte|wörter)|stich(?:worte|wörter)|themen|mots[- ]clés|sujets|thèmes|temas|etiquetas|archivado en|palabras clave|tópicos|palavras[- ]chave|assuntos|argomenti|parole chiave|onderwerpen|trefwoorden|ämnen|taggar|emner|nøgleord|etiketler|tagi|tematy|słowa kluczowe|témata|štítky|klíčová slova|témy|kľúčové slová|oznake|ključne besede|теги?|темы|теми|ключевые слова|ключові слова|címkék|avainsanat|ετικέτες)\s?:\s/iu;
