import type {Wording} from './wording.js'

/** How a line of advice or a recipe begins in English. */
export const englishInstructions: Wording = {
  pattern: () =>
    /^(?:Add|Ask|Avoid|Bake|Beat|Block|Boil|Bring|Buy|Call|Change|Check|Choose|Clear|Click|Close|Cook|Cut|Delete|Disable|Do|Don[’']t|Download|Fill|Find|Follow|Get|Give|Go|Help|Keep|Leave|Let|Look|Make|Mix|Move|Never|Note|Open|Pay|Place|Pour|Prepare|Press|Put|Read|Register|Remove|Report|Save|Select|Send|Set|Share|Sign|Stay|Stir|Switch|Take|Talk|Tap|Tell|Try|Turn|Use|Visit|Wait|Wash|Watch|Wear|Write) /,
  examples: ['Call the hotline', 'Do not use the lift', 'Don’t open the door'],
}

/** How it begins in other languages. */
export const foreignInstructions: Wording = {
  pattern: () =>
    /^\p{Lu}\p{Ll}+ez[ -]|^\p{Lu}\p{Ll}+n Sie |^(?:Abra|Abran|Apra|Borre|Borra|Cambie|Cancelli|Cerre|Chiuda|Cierre|Clicchi|Clique|Compruebe|Configure|Elija|Elimine|Escolha|Escriba|Feche|Haga|Pulse|Rechace|Reinicie|Scelga|Selecione|Seleccione|Toque|Vaya)\s|^(?:Druk|Ga|Klik|Kies|Maak|Open|Sluit|Verwijder|Zet|Klicka|Radera|Stäng|Välj|Öppna) |^\p{Lu}\p{Ll}+(?:йте|ите|ьте|йтесь|іть|ийте) |^(?:Kliknij|Otwórz|Sprawdź|Usuń|Wybierz|Włącz|Wyłącz|Zamknij) |^\p{Lu}\p{Ll}+(?:ěte|ete|ijte) /u,
  examples: ['Ouvrez le menu', 'Öffnen Sie die Einstellungen', 'Откройте меню', 'Klicka på knappen'],
}
