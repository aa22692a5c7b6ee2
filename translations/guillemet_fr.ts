<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>load, import text, add, web page, PDF, Word</source>
        <translation>charger, importer un texte, ajouter, page web, PDF, Word, fichier</translation>
    </message>
    <message>
        <source>load annotations, brat, JSON, CSV, CoNLL, TEI</source>
        <translation>charger des annotations, brat, JSON, CSV, CoNLL, TEI</translation>
    </message>
    <message>
        <source>download, write, brat, JSON, CSV, CoNLL, TEI, CAS</source>
        <translation>télécharger, écrire, brat, JSON, CSV, CoNLL, TEI, CAS</translation>
    </message>
    <message>
        <source>rename, copy of the project</source>
        <translation>renommer, copie du projet</translation>
    </message>
    <message>
        <source>revert, take back, go back, cancel</source>
        <translation>défaire, revenir en arrière, reprendre</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>répéter, refaire</translation>
    </message>
    <message>
        <source>search, look for, filter, regular expression</source>
        <translation>chercher, trouver, filtrer, expression régulière</translation>
    </message>
    <message>
        <source>jump, line number</source>
        <translation>sauter, numéro de ligne</translation>
    </message>
    <message>
        <source>typo, spelling mistake, edit, modify, change the text</source>
        <translation>coquille, faute de frappe, orthographe, modifier, changer le texte</translation>
    </message>
    <message>
        <source>threshold, confidence, hide</source>
        <translation>seuil, confiance, masquer</translation>
    </message>
    <message>
        <source>threshold, confidence, show</source>
        <translation>seuil, confiance, montrer</translation>
    </message>
    <message>
        <source>line numbers</source>
        <translation>numéros de ligne</translation>
    </message>
    <message>
        <source>minimap, map</source>
        <translation>mini-carte, plan</translation>
    </message>
    <message>
        <source>font, size, line spacing, column width, display</source>
        <translation>police, taille, interligne, largeur de colonne, affichage</translation>
    </message>
    <message>
        <source>zen, distraction, concentrate</source>
        <translation>zen, distraction, concentration</translation>
    </message>
    <message>
        <source>log, changes, versions, who did what</source>
        <translation>journal, modifications, versions, qui a fait quoi</translation>
    </message>
    <message>
        <source>arrows, relations, connections</source>
        <translation>flèches, relations, liaisons</translation>
    </message>
    <message>
        <source>quote, citation, speech, statement</source>
        <translation>citer, propos, discours, déclaration, guillemets</translation>
    </message>
    <message>
        <source>source, author, who, person, name</source>
        <translation>source, auteur, qui, personne, nom</translation>
    </message>
    <message>
        <source>verb, reporting verb, introducer</source>
        <translation>verbe, verbe introducteur, verbe de parole</translation>
    </message>
    <message>
        <source>nation, state, place</source>
        <translation>nation, état, lieu</translation>
    </message>
    <message>
        <source>bulk, batch, find and replace, same words, all mentions</source>
        <translation>en masse, par lot, rechercher et remplacer, mêmes mots, toutes les mentions</translation>
    </message>
    <message>
        <source>confirm, validate, approve, OK, yes, right</source>
        <translation>confirmer, valider, approuver, OK, oui, juste</translation>
    </message>
    <message>
        <source>confirm, validate, whole</source>
        <translation>confirmer, valider, entier</translation>
    </message>
    <message>
        <source>confirm, validate</source>
        <translation>confirmer, valider</translation>
    </message>
    <message>
        <source>confirm, validate everything</source>
        <translation>tout confirmer, tout valider</translation>
    </message>
    <message>
        <source>refuse, dismiss, discard, no, wrong</source>
        <translation>refuser, écarter, supprimer, non, faux</translation>
    </message>
    <message>
        <source>refuse, dismiss, discard everything</source>
        <translation>tout refuser, tout écarter</translation>
    </message>
    <message>
        <source>suggestion, pending, to do, jump</source>
        <translation>suggestion, en attente, à faire, sauter</translation>
    </message>
    <message>
        <source>fast, quick, speed, one key each</source>
        <translation>vite, vitesse, une touche chacune</translation>
    </message>
    <message>
        <source>edit, form, modify, card</source>
        <translation>modifier, formulaire, fiche</translation>
    </message>
    <message>
        <source>overlapping, stacked, nested, cycle, underneath</source>
        <translation>superposées, empilées, imbriquées, parcourir, dessous</translation>
    </message>
    <message>
        <source>automatic, reset the type</source>
        <translation>automatique, rétablir le type</translation>
    </message>
    <message>
        <source>discontinuous, part, piece, extend</source>
        <translation>discontinue, partie, morceau, étendre</translation>
    </message>
    <message>
        <source>cut, divide, separate, in two, scissors</source>
        <translation>couper, scinder, séparer, en deux, ciseaux</translation>
    </message>
    <message>
        <source>discontinuous, part, piece, delete</source>
        <translation>discontinue, partie, morceau, supprimer</translation>
    </message>
    <message>
        <source>same speaker, goes on, next paragraph</source>
        <translation>même locuteur, suite, paragraphe suivant</translation>
    </message>
    <message>
        <source>merge, combine, unite, glue, group</source>
        <translation>fusionner, réunir, unir, coller, regrouper</translation>
    </message>
    <message>
        <source>shift, relocate, other words</source>
        <translation>décaler, déplacer, autres mots</translation>
    </message>
    <message>
        <source>duplicate, same speaker</source>
        <translation>dupliquer, même locuteur</translation>
    </message>
    <message>
        <source>cancel, discard, deselect</source>
        <translation>annuler, abandonner, désélectionner</translation>
    </message>
    <message>
        <source>connect, attach, attribute, assign, relation, arrow</source>
        <translation>relier, rattacher, attribuer, affecter, relation, flèche</translation>
    </message>
    <message>
        <source>disconnect, detach, relation, arrow</source>
        <translation>délier, détacher, relation, flèche</translation>
    </message>
    <message>
        <source>nation, ISO code, flag</source>
        <translation>nation, code ISO, drapeau</translation>
    </message>
    <message>
        <source>who, author, person, source, attribute, assign, rename</source>
        <translation>qui, auteur, personne, source, attribuer, affecter, renommer</translation>
    </message>
    <message>
        <source>merge speakers, same person, unite, join, correct the name</source>
        <translation>fusionner des locuteurs, même personne, unir, réunir, corriger le nom</translation>
    </message>
    <message>
        <source>comment, remark, write</source>
        <translation>commentaire, remarque, écrire</translation>
    </message>
    <message>
        <source>doubt, uncertain, flag, question, later</source>
        <translation>doute, incertain, marquer, question, plus tard</translation>
    </message>
    <message>
        <source>remove, erase, clear, untag</source>
        <translation>enlever, effacer, ôter, désétiqueter</translation>
    </message>
    <message>
        <source>finished, complete, close</source>
        <translation>fini, achevé, clore</translation>
    </message>
    <message>
        <source>labels, categories, colours, annotation scheme, attributes</source>
        <translation>libellés, catégories, couleurs, schéma d&apos;annotation, attributs</translation>
    </message>
    <message>
        <source>hotkeys, key bindings, change a key</source>
        <translation>raccourcis, touches, changer une touche</translation>
    </message>
    <message>
        <source>cheat sheet, shortcuts, hotkeys, list of keys</source>
        <translation>aide-mémoire, raccourcis, liste des touches</translation>
    </message>
    <message>
        <source>manual, documentation, guide, help</source>
        <translation>manuel, documentation, guide, aide</translation>
    </message>
    <message>
        <source>longer, extend, grow, enlarge, boundary</source>
        <translation>plus long, étendre, agrandir, élargir, borne</translation>
    </message>
    <message>
        <source>shorter, shrink, reduce, boundary</source>
        <translation>plus court, rétrécir, réduire, borne</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Ouvrir des articles…</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>C&amp;oller comme article</translation>
    </message>
    <message>
        <source>Make an article of the text in the clipboard</source>
        <translation>Faire un article du texte du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Begin a project in a new file</source>
        <translation>Commencer un projet dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Ouvrir l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>Open the sample project to try things out</source>
        <translation>Ouvrir le projet d&apos;exemple pour essayer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Everything is saved as you work; this makes sure of it at once</source>
        <translation>Tout est enregistré au fil du travail&#xa0;; ceci le garantit tout de suite</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>Save the project in another file</source>
        <translation>Enregistrer le projet dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write annotations in another format</source>
        <translation>Écrire les annotations dans un autre format</translation>
    </message>
    <message>
        <source>Project P&amp;roperties…</source>
        <translation>P&amp;ropriétés du projet…</translation>
    </message>
    <message>
        <source>Your name as annotator, and where the project is kept</source>
        <translation>Votre nom d&apos;annotateur, et l&apos;endroit où se trouve le projet</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Close the project; it is saved already</source>
        <translation>Fermer le projet&#xa0;; il est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Guillemet; everything is saved already</source>
        <translation>Quitter Guillemet&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last act</source>
        <translation>Revenir sur la dernière action</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Sélectionner tout le texte</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Open the article before this one</source>
        <translation>Ouvrir l&apos;article d&apos;avant</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Open the article after this one</source>
        <translation>Ouvrir l&apos;article d&apos;après</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texte à la taille habituelle</translation>
    </message>
    <message>
        <source>Go to the A&amp;rticles</source>
        <translation>Aller aux a&amp;rticles</translation>
    </message>
    <message>
        <source>The keyboard goes to the list of articles</source>
        <translation>Le clavier passe à la liste des articles</translation>
    </message>
    <message>
        <source>Go to the Te&amp;xt</source>
        <translation>Aller au te&amp;xte</translation>
    </message>
    <message>
        <source>The keyboard goes to the article</source>
        <translation>Le clavier passe à l&apos;article</translation>
    </message>
    <message>
        <source>Go to the In&amp;spector</source>
        <translation>Aller à l&apos;inspecteu&amp;r</translation>
    </message>
    <message>
        <source>The keyboard goes to the form of the selected quotation</source>
        <translation>Le clavier passe à la fiche de la citation choisie</translation>
    </message>
    <message>
        <source>Go to the Annotat&amp;ions</source>
        <translation>Aller aux annotat&amp;ions</translation>
    </message>
    <message>
        <source>The keyboard goes to the list of annotations</source>
        <translation>Le clavier passe à la liste des annotations</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Only the window, without frame</source>
        <translation>La fenêtre seule, sans cadre</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>Rétab&amp;lir la disposition</translation>
    </message>
    <message>
        <source>All panels back in their places</source>
        <translation>Tous les panneaux à leur place</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Tag the selection as a quotation</source>
        <translation>Marquer la sélection comme citation</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Tag the selection as the words that name who speaks</source>
        <translation>Marquer la sélection comme les mots qui nomment celui qui parle</translation>
    </message>
    <message>
        <source>&amp;Cue</source>
        <translation>&amp;Introducteur</translation>
    </message>
    <message>
        <source>Tag the selection as the reporting words</source>
        <translation>Marquer la sélection comme les mots qui rapportent</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Tag the selection as the mention of a country</source>
        <translation>Marquer la sélection comme mention d&apos;un pays</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Confirm the suggestion; a quotation with its speaker and cue</source>
        <translation>Confirmer la suggestion&#xa0;; une citation avec son locuteur et son introducteur</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Refuse the suggestion; it does not come back</source>
        <translation>Refuser la suggestion&#xa0;; elle ne revient pas</translation>
    </message>
    <message>
        <source>Accept A&amp;ll</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>Confirm every suggestion left in this article</source>
        <translation>Confirmer toutes les suggestions qui restent dans cet article</translation>
    </message>
    <message>
        <source>Re&amp;ject All</source>
        <translation>To&amp;ut refuser</translation>
    </message>
    <message>
        <source>Refuse every suggestion left in this article</source>
        <translation>Refuser toutes les suggestions qui restent dans cet article</translation>
    </message>
    <message>
        <source>Next to &amp;Decide</source>
        <translation>À &amp;décider</translation>
    </message>
    <message>
        <source>Go to the next suggestion that is not decided</source>
        <translation>Aller à la prochaine suggestion à décider</translation>
    </message>
    <message>
        <source>Previous to Decide</source>
        <translation>À décider, avant</translation>
    </message>
    <message>
        <source>Go to the suggestion before that is not decided</source>
        <translation>Aller à la suggestion précédente à décider</translation>
    </message>
    <message>
        <source>Rapid &amp;Mode</source>
        <translation>&amp;Mode rapide</translation>
    </message>
    <message>
        <source>After accepting or rejecting, go on to the next suggestion by itself</source>
        <translation>Après chaque décision, passer tout seul à la suggestion suivante</translation>
    </message>
    <message>
        <source>&amp;Next Annotation</source>
        <translation>Annotation &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Aller à l&apos;annotation suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation>Annotation précéd&amp;ente</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Aller à l&apos;annotation précédente</translation>
    </message>
    <message>
        <source>Next Annotation Here</source>
        <translation>Autre annotation ici</translation>
    </message>
    <message>
        <source>Choose the next of several annotations at the same place</source>
        <translation>Choisir une autre des annotations du même endroit</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>The quotation gives the words themselves</source>
        <translation>La citation donne les mots mêmes</translation>
    </message>
    <message>
        <source>&amp;Indirect</source>
        <translation>&amp;Indirect</translation>
    </message>
    <message>
        <source>The quotation reports in other words</source>
        <translation>La citation rapporte en d&apos;autres mots</translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation>&amp;Mixte</translation>
    </message>
    <message>
        <source>The quotation reports, and gives some of the words themselves</source>
        <translation>La citation rapporte, et donne une partie des mots mêmes</translation>
    </message>
    <message>
        <source>By Its &amp;Edges</source>
        <translation>Selon ses &amp;bords</translation>
    </message>
    <message>
        <source>The type follows the quotation marks again</source>
        <translation>Le type suit de nouveau les guillemets</translation>
    </message>
    <message>
        <source>&amp;Add Selection as Fragment</source>
        <translation>&amp;Ajouter la sélection comme fragment</translation>
    </message>
    <message>
        <source>The selection becomes a further part of the quotation</source>
        <translation>La sélection devient une partie de plus de la citation</translation>
    </message>
    <message>
        <source>&amp;Split Here</source>
        <translation>&amp;Couper ici</translation>
    </message>
    <message>
        <source>Cut the annotation at the caret, or the selection out of it</source>
        <translation>Couper l&apos;annotation au curseur, ou en ôter la sélection</translation>
    </message>
    <message>
        <source>&amp;Remove Fragment</source>
        <translation>&amp;Retirer le fragment</translation>
    </message>
    <message>
        <source>Take the fragment at the caret out of the quotation</source>
        <translation>Retirer de la citation le fragment sous le curseur</translation>
    </message>
    <message>
        <source>&amp;Link by Clicking</source>
        <translation>&amp;Lier d&apos;un clic</translation>
    </message>
    <message>
        <source>Then click the speaker or cue of the quotation in the text</source>
        <translation>Cliquer ensuite le locuteur ou l&apos;introducteur dans le texte</translation>
    </message>
    <message>
        <source>Link from a &amp;List…</source>
        <translation>Lier depuis une l&amp;iste…</translation>
    </message>
    <message>
        <source>Choose the speaker or cue of the quotation from a list</source>
        <translation>Choisir le locuteur ou l&apos;introducteur dans une liste</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Délier</translation>
    </message>
    <message>
        <source>Part the speaker or cue at the caret from its quotation</source>
        <translation>Séparer de sa citation le locuteur ou l&apos;introducteur sous le curseur</translation>
    </message>
    <message>
        <source>Choose Countr&amp;y…</source>
        <translation>Choisir le pa&amp;ys…</translation>
    </message>
    <message>
        <source>Choose which country is meant</source>
        <translation>Choisir de quel pays il s&apos;agit</translation>
    </message>
    <message>
        <source>Name Spea&amp;ker…</source>
        <translation>&amp;Nommer le locuteur…</translation>
    </message>
    <message>
        <source>Say who the speaker is</source>
        <translation>Dire qui parle</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Write a note on the annotation</source>
        <translation>Écrire une note sur l&apos;annotation</translation>
    </message>
    <message>
        <source>End &amp;Later by a Word</source>
        <translation>&amp;Fin plus loin d&apos;un mot</translation>
    </message>
    <message>
        <source>Move the end of the annotation to the next word</source>
        <translation>Porter la fin de l&apos;annotation au mot suivant</translation>
    </message>
    <message>
        <source>End &amp;Earlier by a Word</source>
        <translation>Fin plus tôt d&apos;un &amp;mot</translation>
    </message>
    <message>
        <source>Move the end of the annotation back by a word</source>
        <translation>Ramener la fin de l&apos;annotation d&apos;un mot</translation>
    </message>
    <message>
        <source>&amp;Begin Later by a Word</source>
        <translation>&amp;Début plus loin d&apos;un mot</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation to the next word</source>
        <translation>Porter le début de l&apos;annotation au mot suivant</translation>
    </message>
    <message>
        <source>Begin Ea&amp;rlier by a Word</source>
        <translation>Début plus &amp;tôt d&apos;un mot</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation back by a word</source>
        <translation>Ramener le début de l&apos;annotation d&apos;un mot</translation>
    </message>
    <message>
        <source>End Later by a Character</source>
        <translation>Fin plus loin d&apos;un caractère</translation>
    </message>
    <message>
        <source>Move the end of the annotation by a character</source>
        <translation>Avancer la fin de l&apos;annotation d&apos;un caractère</translation>
    </message>
    <message>
        <source>End Earlier by a Character</source>
        <translation>Fin plus tôt d&apos;un caractère</translation>
    </message>
    <message>
        <source>Move the end of the annotation back by a character</source>
        <translation>Ramener la fin de l&apos;annotation d&apos;un caractère</translation>
    </message>
    <message>
        <source>Begin Later by a Character</source>
        <translation>Début plus loin d&apos;un caractère</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation by a character</source>
        <translation>Avancer le début de l&apos;annotation d&apos;un caractère</translation>
    </message>
    <message>
        <source>Begin Earlier by a Character</source>
        <translation>Début plus tôt d&apos;un caractère</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation back by a character</source>
        <translation>Ramener le début de l&apos;annotation d&apos;un caractère</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove the annotation; a quotation with its speaker and cue</source>
        <translation>Supprimer l&apos;annotation&#xa0;; une citation avec son locuteur et son introducteur</translation>
    </message>
    <message>
        <source>Article Is D&amp;one</source>
        <translation>Article &amp;terminé</translation>
    </message>
    <message>
        <source>Mark the article as finished, or as not finished</source>
        <translation>Marquer l&apos;article comme terminé, ou non</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>See and change every key</source>
        <translation>Voir et changer chaque touche</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>Votre &amp;nom…</translation>
    </message>
    <message>
        <source>The name your annotations are kept under</source>
        <translation>Le nom sous lequel vos annotations sont gardées</translation>
    </message>
    <message>
        <source>Guillemet &amp;Handbook</source>
        <translation>&amp;Manuel de Guillemet</translation>
    </message>
    <message>
        <source>How it works and every key, on one page</source>
        <translation>Le fonctionnement et toutes les touches, sur une page</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>Find any action by its name and do it</source>
        <translation>Trouver une action par son nom et la faire</translation>
    </message>
    <message>
        <source>&amp;About Guillemet</source>
        <translation>À &amp;propos de Guillemet</translation>
    </message>
    <message>
        <source>Version, licence, what it is built on</source>
        <translation>Version, licence, composants</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>Find words in the article, everywhere or within a tag</source>
        <translation>Chercher des mots dans l&apos;article, partout ou dans une étiquette</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Résultat p&amp;récédent</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>&amp;Go to Paragraph…</source>
        <translation>Aller au &amp;paragraphe…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>Aller à un paragraphe par son numéro</translation>
    </message>
    <message>
        <source>&amp;Fewer Suggestions</source>
        <translation>&amp;Moins de suggestions</translation>
    </message>
    <message>
        <source>Hide the suggestions that are least sure</source>
        <translation>Cacher les suggestions les moins sûres</translation>
    </message>
    <message>
        <source>&amp;More Suggestions</source>
        <translation>&amp;Plus de suggestions</translation>
    </message>
    <message>
        <source>Show also suggestions that are less sure</source>
        <translation>Montrer aussi des suggestions moins sûres</translation>
    </message>
    <message>
        <source>Go to What Is to C&amp;heck</source>
        <translation>Aller aux points à &amp;vérifier</translation>
    </message>
    <message>
        <source>The keyboard goes to the list of findings</source>
        <translation>Le clavier passe à la liste des points à vérifier</translation>
    </message>
    <message>
        <source>Go to the Revie&amp;w</source>
        <translation>Aller à la rev&amp;ue</translation>
    </message>
    <message>
        <source>The keyboard goes to the differences with somebody else</source>
        <translation>Le clavier passe aux différences avec quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Readin&amp;g Comfort…</source>
        <translation>Con&amp;fort de lecture…</translation>
    </message>
    <message>
        <source>Font, line height and width of the page</source>
        <translation>Police, interligne et largeur de la page</translation>
    </message>
    <message>
        <source>Paragraph Num&amp;bers</source>
        <translation>Numéros de para&amp;graphe</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin</source>
        <translation>Numéroter les paragraphes dans la marge</translation>
    </message>
    <message>
        <source>&amp;Country Codes</source>
        <translation>&amp;Codes des pays</translation>
    </message>
    <message>
        <source>Show the code above each country in the text</source>
        <translation>Montrer le code au-dessus de chaque pays dans le texte</translation>
    </message>
    <message>
        <source>O&amp;verview Bar</source>
        <translation>&amp;Barre d&apos;ensemble</translation>
    </message>
    <message>
        <source>Show beside the scroll bar where quotations, findings and hits are</source>
        <translation>Montrer à côté de la barre de défilement où sont les citations, les points à vérifier et les résultats</translation>
    </message>
    <message>
        <source>Focus Mo&amp;de</source>
        <translation>Mo&amp;de concentration</translation>
    </message>
    <message>
        <source>Only the text, and only the paragraph one is at in full colour</source>
        <translation>Le texte seul, et seul le paragraphe où l&apos;on est en pleine couleur</translation>
    </message>
    <message>
        <source>Go to the &amp;History</source>
        <translation>Aller à l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>The keyboard goes to the list of what was done to the article</source>
        <translation>Le clavier passe à la liste de ce qui a été fait à l&apos;article</translation>
    </message>
    <message>
        <source>All &amp;Links</source>
        <translation>Tous les &amp;liens</translation>
    </message>
    <message>
        <source>Draw the links of every quotation, not only of the chosen one</source>
        <translation>Dessiner les liens de toutes les citations, pas seulement de celle qui est choisie</translation>
    </message>
    <message>
        <source>All &amp;Occurrences…</source>
        <translation>Toutes les &amp;occurrences…</translation>
    </message>
    <message>
        <source>Tag, change or remove at every place where the words stand, here or in the project</source>
        <translation>Marquer, changer ou supprimer partout où se trouvent ces mots, ici ou dans le projet</translation>
    </message>
    <message>
        <source>Accept with All &amp;Inside</source>
        <translation>Accepter avec le conte&amp;nu</translation>
    </message>
    <message>
        <source>Fi&amp;x in the Inspector</source>
        <translation>Corri&amp;ger dans l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Go to the fields of the annotation; Enter or Escape comes back to the text</source>
        <translation>Aller aux champs de l&apos;annotation&#xa0;; Entrée ou Échap ramène au texte</translation>
    </message>
    <message>
        <source>Continues the Quotation &amp;Before</source>
        <translation>Continue la citation d&apos;a&amp;vant</translation>
    </message>
    <message>
        <source>The selection is a quotation by the speaker of the one before; or the chosen one is</source>
        <translation>La sélection est une citation du locuteur de la précédente&#xa0;; ou la citation choisie l&apos;est</translation>
    </message>
    <message>
        <source>&amp;Join with the Quotation Before</source>
        <translation>Réu&amp;nir à la citation d&apos;avant</translation>
    </message>
    <message>
        <source>Two quotations become one with several fragments</source>
        <translation>Deux citations en deviennent une à plusieurs fragments</translation>
    </message>
    <message>
        <source>&amp;Move to the Selection</source>
        <translation>Déplacer vers la s&amp;élection</translation>
    </message>
    <message>
        <source>The quotation goes to the selected words, with its speaker, cue and type</source>
        <translation>La citation passe sur les mots sélectionnés, avec son locuteur, son introducteur et son type</translation>
    </message>
    <message>
        <source>&amp;Copy to the Selection</source>
        <translation>Copier vers la sélec&amp;tion</translation>
    </message>
    <message>
        <source>The selected words become a quotation with the same speaker and cue</source>
        <translation>Les mots sélectionnés deviennent une citation avec les mêmes locuteur et introducteur</translation>
    </message>
    <message>
        <source>Dr&amp;op What Is Proposed</source>
        <translation>A&amp;bandonner ce qui est proposé</translation>
    </message>
    <message>
        <source>Keep the quotation without the speaker and cue proposed for it</source>
        <translation>Garder la citation sans le locuteur ni l&apos;introducteur proposés pour elle</translation>
    </message>
    <message>
        <source>End Later by a Sentence</source>
        <translation>Fin plus loin d&apos;une phrase</translation>
    </message>
    <message>
        <source>Move the end of the annotation to the end of the sentence, or of the next one</source>
        <translation>Porter la fin de l&apos;annotation à la fin de la phrase, ou de la suivante</translation>
    </message>
    <message>
        <source>End Earlier by a Sentence</source>
        <translation>Fin plus tôt d&apos;une phrase</translation>
    </message>
    <message>
        <source>Move the end of the annotation back by a sentence</source>
        <translation>Ramener la fin de l&apos;annotation d&apos;une phrase</translation>
    </message>
    <message>
        <source>Begin Later by a Sentence</source>
        <translation>Début plus loin d&apos;une phrase</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation to the next sentence</source>
        <translation>Porter le début de l&apos;annotation à la phrase suivante</translation>
    </message>
    <message>
        <source>Begin Earlier by a Sentence</source>
        <translation>Début plus tôt d&apos;une phrase</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation to the beginning of the sentence, or of the one before</source>
        <translation>Ramener le début de l&apos;annotation au début de la phrase, ou de la précédente</translation>
    </message>
    <message>
        <source>End at the Next Quotation Mark</source>
        <translation>Fin au guillemet suivant</translation>
    </message>
    <message>
        <source>Move the end of the annotation to the next quotation mark</source>
        <translation>Porter la fin de l&apos;annotation au guillemet suivant</translation>
    </message>
    <message>
        <source>End at the Quotation Mark Before</source>
        <translation>Fin au guillemet précédent</translation>
    </message>
    <message>
        <source>Move the end of the annotation back to a quotation mark</source>
        <translation>Ramener la fin de l&apos;annotation à un guillemet</translation>
    </message>
    <message>
        <source>Begin at the Next Quotation Mark</source>
        <translation>Début au guillemet suivant</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation to the next quotation mark</source>
        <translation>Porter le début de l&apos;annotation au guillemet suivant</translation>
    </message>
    <message>
        <source>Begin at the Quotation Mark Before</source>
        <translation>Début au guillemet précédent</translation>
    </message>
    <message>
        <source>Move the beginning of the annotation back to a quotation mark</source>
        <translation>Ramener le début de l&apos;annotation à un guillemet</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the Article…</source>
        <translation>Lan&amp;gue de l&apos;article…</translation>
    </message>
    <message>
        <source>Say in which language the article is; what is not decided is found anew</source>
        <translation>Dire en quelle langue est l&apos;article&#xa0;; ce qui n&apos;est pas décidé est cherché de nouveau</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next place where your annotations and the other one&apos;s differ</source>
        <translation>Aller au prochain endroit où vos annotations et les autres diffèrent</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Aller à la différence précédente</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Point à vérifier su&amp;ivant</translation>
    </message>
    <message>
        <source>Go to the next place that is to be checked</source>
        <translation>Aller au prochain endroit à vérifier</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Point à vérifier pré&amp;cédent</translation>
    </message>
    <message>
        <source>Go to the place before that is to be checked</source>
        <translation>Aller à l&apos;endroit précédent à vérifier</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Do the certain fix of the finding, where there is one</source>
        <translation>Appliquer la correction sûre de ce point, s&apos;il y en a une</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Kind</source>
        <translation>Corriger &amp;tous ceux de ce genre</translation>
    </message>
    <message>
        <source>Do the certain fixes of all findings of the same rule in this article</source>
        <translation>Appliquer les corrections sûres de tous les points de la même règle dans cet article</translation>
    </message>
    <message>
        <source>&amp;Tags of the Project…</source>
        <translation>Éti&amp;quettes du projet…</translation>
    </message>
    <message>
        <source>Add, rename, colour, merge and delete tags and what can be said of them</source>
        <translation>Ajouter, renommer, colorer, fusionner et supprimer des étiquettes et ce qu&apos;on peut en dire</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Touches en un coup d&apos;œil</translation>
    </message>
    <message>
        <source>Every key on one page, by what it is for</source>
        <translation>Toutes les touches sur une page, selon leur usage</translation>
    </message>
    <message>
        <source>Add articles from texts, web pages, Word and PDF documents, e-mail, tables, feeds, …</source>
        <translation>Ajouter des articles depuis des textes, pages web, documents Word et PDF, e-mails, tableaux, flux, …</translation>
    </message>
    <message>
        <source>Open &amp;Folder of Articles…</source>
        <translation>Ouvrir un &amp;dossier d&apos;articles…</translation>
    </message>
    <message>
        <source>Add all articles of a folder and its subfolders</source>
        <translation>Ajouter tous les articles d&apos;un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Take &amp;Back the Last Import…</source>
        <translation>Annu&amp;ler le dernier import…</translation>
    </message>
    <message>
        <source>Take what the last import brought out of the project again</source>
        <translation>Retirer du projet ce que le dernier import y a apporté</translation>
    </message>
    <message>
        <source>Co&amp;rrect the Text</source>
        <translation>Co&amp;rriger le texte</translation>
    </message>
    <message>
        <source>Correct a typo or a stray space in the paragraph; the annotations move along</source>
        <translation>Corriger une coquille ou une espace en trop dans le paragraphe&#xa0;; les annotations suivent</translation>
    </message>
    <message>
        <source>Compare with the &amp;Original…</source>
        <translation>Comparer avec l&apos;&amp;original…</translation>
    </message>
    <message>
        <source>See what was corrected in the text since it came in</source>
        <translation>Voir ce qui a été corrigé dans le texte depuis son arrivée</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Incertain</translation>
    </message>
    <message>
        <source>Mark the annotation as one to come back to, or as sure again</source>
        <translation>Marquer l&apos;annotation comme à revoir, ou de nouveau comme sûre</translation>
    </message>
    <message>
        <source>Next Uns&amp;ure</source>
        <translation>Incertain s&amp;uivant</translation>
    </message>
    <message>
        <source>Go to the next annotation that is marked as unsure</source>
        <translation>Aller à la prochaine annotation marquée comme incertaine</translation>
    </message>
    <message>
        <source>Previous Unsure</source>
        <translation>Incertain précédent</translation>
    </message>
    <message>
        <source>Go to the annotation before that is marked as unsure</source>
        <translation>Aller à l&apos;annotation d&apos;avant marquée comme incertaine</translation>
    </message>
    <message>
        <source>Note on the Ar&amp;ticle…</source>
        <translation>Note sur l&apos;ar&amp;ticle…</translation>
    </message>
    <message>
        <source>Write a note on the whole article; the list of articles shows it</source>
        <translation>Écrire une note sur tout l&apos;article&#xa0;; la liste des articles la montre</translation>
    </message>
    <message>
        <source>A Is &amp;Right</source>
        <translation>A a &amp;raison</translation>
    </message>
    <message>
        <source>Take what the first annotator has; one&apos;s own stays as it is</source>
        <translation>Prendre ce qu&apos;a le premier annotateur&#xa0;; ce qu&apos;on a soi-même reste tel quel</translation>
    </message>
    <message>
        <source>&amp;B Is Right</source>
        <translation>&amp;B a raison</translation>
    </message>
    <message>
        <source>Take what the second annotator has; one&apos;s own becomes as theirs is</source>
        <translation>Prendre ce qu&apos;a le second annotateur&#xa0;; ce qu&apos;on a soi-même devient comme chez lui</translation>
    </message>
    <message>
        <source>Take &amp;Parts of Both…</source>
        <translation>Prendre des &amp;parties des deux…</translation>
    </message>
    <message>
        <source>Take the words of one and the speaker of the other, for instance</source>
        <translation>Prendre les mots de l&apos;un et le locuteur de l&apos;autre, par exemple</translation>
    </message>
    <message>
        <source>N&amp;either Is Right</source>
        <translation>Aucun des d&amp;eux n&apos;a raison</translation>
    </message>
    <message>
        <source>Reject what both have, with the reason that stands in the panel Review</source>
        <translation>Refuser ce qu&apos;ont les deux, avec la raison indiquée dans le panneau Révision</translation>
    </message>
    <message>
        <source>Take What Both Have A&amp;like</source>
        <translation>Prendre ce que les deux ont de &amp;même</translation>
    </message>
    <message>
        <source>Into the agreed set, as one step: all that both have just the same</source>
        <translation>Dans la version commune, en une seule étape&#xa0;: tout ce que les deux ont exactement pareil</translation>
    </message>
    <message>
        <source>Work on the A&amp;greed Set</source>
        <translation>Travailler sur la version &amp;commune</translation>
    </message>
    <message>
        <source>Decide between two annotators: what is right goes into the set all agree on</source>
        <translation>Décider entre deux annotateurs&#xa0;: ce qui est juste va dans la version commune</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>Côte à cô&amp;te</translation>
    </message>
    <message>
        <source>Show the sets that are compared beside the text, scrolled together</source>
        <translation>Montrer les versions comparées à côté du texte, avec un défilement commun</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Superposition</translation>
    </message>
    <message>
        <source>Draw what A and B have above the lines of the text</source>
        <translation>Dessiner ce qu&apos;ont A et B au-dessus des lignes du texte</translation>
    </message>
    <message>
        <source>Decide on Ma&amp;ny…</source>
        <translation>Décider en &amp;nombre…</translation>
    </message>
    <message>
        <source>What all have alike, what most have, or a person and the analysis: shown before</source>
        <translation>Ce que tous ont de même, ce qu&apos;a la majorité, ou une personne et l&apos;analyse&#xa0;: montré d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d&apos;attente</translation>
    </message>
    <message>
        <source>Which articles to review, those with the lowest agreement first, or a sample</source>
        <translation>Quels articles réviser&#xa0;: ceux où l&apos;accord est le plus faible d&apos;abord, ou un échantillon</translation>
    </message>
    <message>
        <source>Next Article of the Queue</source>
        <translation>Article suivant de la file d&apos;attente</translation>
    </message>
    <message>
        <source>Open the next article of the queue</source>
        <translation>Ouvrir l&apos;article suivant de la file d&apos;attente</translation>
    </message>
    <message>
        <source>Agreement and &amp;Feedback…</source>
        <translation>Acc&amp;ord et retours…</translation>
    </message>
    <message>
        <source>How far annotators agree, and what to tell each of them; as page, PDF or table</source>
        <translation>À quel point les annotateurs s&apos;accordent, et que dire à chacun&#xa0;; en page, PDF ou tableau</translation>
    </message>
    <message>
        <source>G&amp;uidelines</source>
        <translation>G&amp;uide d&apos;annotation</translation>
    </message>
    <message>
        <source>The guidelines of the project, beside the text</source>
        <translation>Les consignes du projet, à côté du texte</translation>
    </message>
    <message>
        <source>E&amp;xample for the Guidelines</source>
        <translation>E&amp;xemple pour le guide</translation>
    </message>
    <message>
        <source>Put the chosen quotation, or the selected words, into the guidelines</source>
        <translation>Mettre la citation choisie, ou les mots sélectionnés, dans les consignes</translation>
    </message>
    <message>
        <source>How Agreement Is Measured</source>
        <translation>Comment l&apos;accord est mesuré</translation>
    </message>
    <message>
        <source>How sets are compared, every figure with its formula and source, and what it tells</source>
        <translation>Comment les versions sont comparées, chaque chiffre avec sa formule et sa source, et ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>&amp;Hand In for Review</source>
        <translation>&amp;Remettre pour révision</translation>
    </message>
    <message>
        <source>You are done with the article: a reviewer may look at it</source>
        <translation>Vous avez fini l&apos;article&#xa0;: un réviseur peut le regarder</translation>
    </message>
    <message>
        <source>Appro&amp;ve a Colleague&apos;s Work</source>
        <translation>Appro&amp;uver le travail d&apos;un collègue</translation>
    </message>
    <message>
        <source>What a colleague has done on this article is right</source>
        <translation>Ce qu&apos;un collègue a fait sur cet article est juste</translation>
    </message>
    <message>
        <source>Re&amp;turn It with a Remark…</source>
        <translation>Ren&amp;voyer avec une remarque…</translation>
    </message>
    <message>
        <source>A colleague is to look at this article again; say at what</source>
        <translation>Un collègue doit revoir cet article&#xa0;; dites quoi regarder</translation>
    </message>
    <message>
        <source>&amp;Discuss…</source>
        <translation>&amp;Discuter…</translation>
    </message>
    <message>
        <source>Begin a discussion on the chosen quotation, or on the article</source>
        <translation>Commencer une discussion sur la citation choisie, ou sur l&apos;article</translation>
    </message>
    <message>
        <source>Ne&amp;xt Remark for You</source>
        <translation>Remarque suivan&amp;te pour vous</translation>
    </message>
    <message>
        <source>Go to the next remark on your work, here or in the next article returned to you</source>
        <translation>Aller à la remarque suivante sur votre travail, ici ou dans le prochain article qui vous est renvoyé</translation>
    </message>
    <message>
        <source>Settle the Discussi&amp;on</source>
        <translation>Cl&amp;ore la discussion</translation>
    </message>
    <message>
        <source>The chosen discussion or remark is settled, or is open again</source>
        <translation>La discussion ou remarque choisie est close, ou de nouveau ouverte</translation>
    </message>
    <message>
        <source>Send to a &amp;Colleague…</source>
        <translation>Envoyer à un &amp;collègue…</translation>
    </message>
    <message>
        <source>Write a project file with chosen articles</source>
        <translation>Écrire un fichier de projet avec des articles choisis</translation>
    </message>
    <message>
        <source>&amp;Merge a Colleague&apos;s Project…</source>
        <translation>&amp;Fusionner le projet d&apos;un collègue…</translation>
    </message>
    <message>
        <source>Bring in what a colleague has done; what is here stays</source>
        <translation>Reprendre ce qu&apos;un collègue a fait&#xa0;; ce qui est ici reste</translation>
    </message>
    <message>
        <source>&amp;Undo the Last Merge…</source>
        <translation>A&amp;nnuler la dernière fusion…</translation>
    </message>
    <message>
        <source>Take out again what the last merge brought in</source>
        <translation>Retirer ce que la dernière fusion a apporté</translation>
    </message>
    <message>
        <source>Bl&amp;ind</source>
        <translation>À l&apos;aveu&amp;gle</translation>
    </message>
    <message>
        <source>Hide who is who while deciding, and shuffle them from article to article</source>
        <translation>Cacher qui est qui pendant qu&apos;on décide, et mélanger d&apos;un article à l&apos;autre</translation>
    </message>
    <message>
        <source>Peo&amp;ple and Roles…</source>
        <translation>&amp;Personnes et rôles…</translation>
    </message>
    <message>
        <source>Who may do what in this project, and the reasons to reject that all share</source>
        <translation>Qui peut faire quoi dans ce projet, et les raisons de rejeter que tous partagent</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Bring in annotations made by other programs, tables and archives of articles</source>
        <translation>Apporter des annotations faites par d&apos;autres programmes, des tableaux et des archives d&apos;articles</translation>
    </message>
    <message>
        <source>Quote the Next</source>
        <translation>Citation suivante à étiqueter</translation>
    </message>
    <message>
        <source>Confirm what is proposed here, and tag the next words that the analysis takes for a quotation</source>
        <translation>Confirmer ce qui est proposé ici, et étiqueter les mots suivants que l&apos;analyse prend pour une citation</translation>
    </message>
    <message>
        <source>Confirm the quotation with its speaker, its cue and the countries in them; a country at every place of the article that names it so</source>
        <translation>Confirmer la citation avec son locuteur, son introducteur et les pays qu&apos;ils contiennent&#x202f;; un pays, partout où l&apos;article le nomme ainsi</translation>
    </message>
    <message>
        <source>Accept the Paragrap&amp;h</source>
        <translation>Accepter le parag&amp;raphe</translation>
    </message>
    <message>
        <source>Confirm every suggestion left in the paragraph, and go on to the next to decide</source>
        <translation>Confirmer toutes les suggestions qui restent dans le paragraphe, et aller à la suivante à décider</translation>
    </message>
    <message>
        <source>Done, On to the Next Article</source>
        <translation>Terminé, à l&apos;article suivant</translation>
    </message>
    <message>
        <source>Mark the article as finished and open the next one that is not</source>
        <translation>Marquer l&apos;article comme terminé et ouvrir le suivant qui ne l&apos;est pas</translation>
    </message>
    <message>
        <source>Rename Speaker E&amp;verywhere…</source>
        <translation>Renommer le locuteur par&amp;tout…</translation>
    </message>
    <message>
        <source>Another name for the speaker in all articles; the name of another speaker makes one of two</source>
        <translation>Un autre nom pour le locuteur dans tous les articles&#x202f;; le nom d&apos;un autre locuteur fait un des deux</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Set type of quotation</source>
        <translation>Fixer le type de la citation</translation>
    </message>
    <message>
        <source>Let type of quotation follow its edges</source>
        <translation>Laisser le type suivre les bords</translation>
    </message>
    <message>
        <source>Set country</source>
        <translation>Choisir le pays</translation>
    </message>
    <message>
        <source>Set kind of mention</source>
        <translation>Choisir le genre de mention</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Set speaker to %1</source>
        <translation>Locuteur&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Clear speaker</source>
        <translation>Retirer le locuteur</translation>
    </message>
    <message>
        <source>Join speaker with %1</source>
        <translation>Fondre le locuteur avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Rename speaker to %1</source>
        <translation>Renommer le locuteur en&#xa0;%1</translation>
    </message>
    <message>
        <source>Change what is known of %1</source>
        <translation>Changer ce qu&apos;on sait de&#xa0;%1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Refuser&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n annotation(s)</source>
        <translation>
            <numerusform>Accepter&#xa0;%n annotation</numerusform>
            <numerusform>Accepter&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n suggestion(s)</source>
        <translation>
            <numerusform>Accepter la suggestion restante</numerusform>
            <numerusform>Accepter les&#xa0;%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Supprimer&#xa0;%n annotation</numerusform>
            <numerusform>Supprimer&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n annotation(s)</source>
        <translation>
            <numerusform>Refuser&#xa0;%n annotation</numerusform>
            <numerusform>Refuser&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject all %n suggestion(s)</source>
        <translation>
            <numerusform>Refuser la suggestion restante</numerusform>
            <numerusform>Refuser les&#xa0;%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Lier&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Délier&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Move begin of %1</source>
        <translation>Déplacer le début&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Move end of %1</source>
        <translation>Déplacer la fin&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter un fragment&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Remove fragment of %1</source>
        <translation>Retirer un fragment&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Change edges of %1</source>
        <translation>Changer les bords&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Split quotation</source>
        <translation>Couper la citation</translation>
    </message>
    <message>
        <source>Join quotations</source>
        <translation>Réunir les citations</translation>
    </message>
    <message>
        <source>Tag quotation</source>
        <translation>Marquer une citation</translation>
    </message>
    <message>
        <source>Tag cue</source>
        <translation>Marquer un introducteur</translation>
    </message>
    <message>
        <source>Tag source</source>
        <translation>Marquer un locuteur</translation>
    </message>
    <message>
        <source>Tag country</source>
        <translation>Marquer un pays</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>Marquer comme&#xa0;%1</translation>
    </message>
    <message>
        <source>Change tag to %1</source>
        <translation>Changer l&apos;étiquette en&#xa0;%1</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>Propose speaker and cue</source>
        <translation>Proposer locuteur et introducteur</translation>
    </message>
    <message>
        <source>Drop what is proposed</source>
        <translation>Abandonner ce qui est proposé</translation>
    </message>
    <message>
        <source>Continue quotation</source>
        <translation>Continuer la citation</translation>
    </message>
    <message>
        <source>Copy quotation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>Rétablir un état antérieur</translation>
    </message>
    <message>
        <source>Clear attribute</source>
        <translation>Effacer l&apos;attribut</translation>
    </message>
    <message>
        <source>Set &quot;%1&quot;</source>
        <translation>Fixer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Marquer comme incertain</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Marquer comme sûr</translation>
    </message>
    <message>
        <source>Remove “%1” from the text</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» du texte</translation>
    </message>
    <message>
        <source>Add “%1” to the text</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au texte</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>Corriger «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the note on the article</source>
        <translation>Supprimer la note sur l&apos;article</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Écrire une note sur l&apos;article</translation>
    </message>
    <message numerus="yes">
        <source>Correct the text at %n place(s)</source>
        <translation>
            <numerusform>Corriger le texte à %n endroit</numerusform>
            <numerusform>Corriger le texte à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s) of a paragraph</source>
        <translation>
            <numerusform>Accepter %n suggestion d&apos;un paragraphe</numerusform>
            <numerusform>Accepter %n suggestions d&apos;un paragraphe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>Agreed</source>
        <translation>Version commune</translation>
    </message>
    <message>
        <source>Take into the agreed set</source>
        <translation>Prendre dans la version commune</translation>
    </message>
    <message>
        <source>Take parts of both into the agreed set</source>
        <translation>Prendre des parties des deux dans la version commune</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n annotation(s) that all have alike</source>
        <translation>
            <numerusform>Convenir de&#xa0;%n annotation identique chez tous</numerusform>
            <numerusform>Convenir de&#xa0;%n annotations identiques chez tous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n annotation(s) by majority</source>
        <translation>
            <numerusform>Convenir de&#xa0;%n annotation à la majorité</numerusform>
            <numerusform>Convenir de&#xa0;%n annotations à la majorité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n annotation(s) that both have alike</source>
        <translation>
            <numerusform>Convenir de&#xa0;%n annotation identique chez les deux</numerusform>
            <numerusform>Convenir de&#xa0;%n annotations identiques chez les deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement takes two annotators at least.</source>
        <translation>L&apos;accord se mesure entre deux annotateurs au moins.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n annotation(s)</source>
        <translation>
            <numerusform>Convenir de %n annotation</numerusform>
            <numerusform>Convenir de %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>F of quotations matched by overlap: 1 means that each has found what the other has. It is not corrected for chance and says nothing about who is right.</source>
        <translation>F des citations appariées par chevauchement&#xa0;: 1 signifie que chacun a trouvé ce que l&apos;autre a. Ce chiffre n&apos;est pas corrigé du hasard et ne dit pas qui a raison.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>F strict</source>
        <translation>F strict</translation>
    </message>
    <message>
        <source>F lenient</source>
        <translation>F souple</translation>
    </message>
    <message>
        <source>F average</source>
        <translation>F moyen</translation>
    </message>
    <message>
        <source>All annotators, chance taken off</source>
        <translation>Tous les annotateurs, hasard déduit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Article by article, in the order they came in</source>
        <translation>Article par article, dans l&apos;ordre d&apos;arrivée</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Articles that two annotators have: %1</source>
        <translation>Articles communs à deux annotateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feedback for %1</source>
        <translation>Retours pour %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was decided otherwise.</source>
        <translation>Rien n&apos;a été décidé autrement.</translation>
    </message>
    <message>
        <source>What has no partner of its tag is set against what the other has in the same place. Cues and sources are compared within the quotations that both have.</source>
        <translation>Ce qui n&apos;a pas de pendant sous son étiquette est comparé à ce que l&apos;autre a au même endroit. Introducteurs et locuteurs sont comparés dans les citations que les deux ont.</translation>
    </message>
    <message>
        <source>Only of quotations that both have; see the matrix of tags for the others.</source>
        <translation>Seulement pour les citations que les deux ont&#x202f;; voir la matrice des étiquettes pour les autres.</translation>
    </message>
    <message>
        <source>Each article stands where one of its sets was changed last. Articles that came with their sets and stayed as they were have no day and are left out.</source>
        <translation>Chaque article est placé au jour où l&apos;une de ses versions a été modifiée en dernier. Les articles arrivés avec leurs versions et restés tels quels n&apos;ont pas de jour et sont laissés de côté.</translation>
    </message>
    <message>
        <source>In the agreed set, missing in yours</source>
        <translation>Dans la version commune, absent de la vôtre</translation>
    </message>
    <message>
        <source>In yours, not in the agreed set</source>
        <translation>Dans la vôtre, absent de la version commune</translation>
    </message>
    <message>
        <source>Project %1, %2</source>
        <translation>Projet %1, %2</translation>
    </message>
    <message>
        <source>95 % of the average</source>
        <translation>95 % de la moyenne</translation>
    </message>
    <message>
        <source>Quotations as units of the text</source>
        <translation>Les citations comme unités du texte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>where quotations are, and of which type</source>
        <translation>où sont les citations, et de quel type</translation>
    </message>
    <message>
        <source>only what is quoted and what is not</source>
        <translation>seulement ce qui est cité et ce qui ne l&apos;est pas</translation>
    </message>
    <message>
        <source>only the type, where quotations meet</source>
        <translation>seulement le type, là où les citations se recouvrent</translation>
    </message>
    <message>
        <source>by squares of distances (1995)</source>
        <translation>par les carrés des distances (1995)</translation>
    </message>
    <message>
        <source>by the best alignment of all</source>
        <translation>par le meilleur alignement de tous</translation>
    </message>
    <message>
        <source>γ: on %1 articles drawn at random; in %2 of them the best alignment was found for certain, else nearly.</source>
        <translation>γ&#x202f;: sur %1 articles tirés au hasard&#x202f;; dans %2 d&apos;entre eux le meilleur alignement est certain, sinon approché.</translation>
    </message>
    <message>
        <source>1 is perfect, 0 is what chance gives. There is no threshold that holds for every task; look at the interval and at the causes first.</source>
        <translation>1 est parfait, 0 est ce que donne le hasard. Aucun seuil ne vaut pour toute tâche&#x202f;; regardez d&apos;abord l&apos;intervalle et les causes.</translation>
    </message>
    <message>
        <source>95 % of α</source>
        <translation>95 % de α</translation>
    </message>
    <message>
        <source>Of your %1 quotations in %2 articles, %3 (%4 %) stand in the agreed set with the same words. Below is what was decided otherwise; of two things side by side the first is the agreed set&apos;s (A), the second yours (B).</source>
        <translation>De vos %1 citations dans %2 articles, %3 (%4 %) sont dans la version commune avec les mêmes mots. Voici ce qui a été décidé autrement&#x202f;; de deux choses côte à côte, la première est celle de la version commune (A), la seconde la vôtre (B).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementViews</name>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 ↓  %2 →</source>
        <translation>%1 ↓  %2 →</translation>
    </message>
    <message>
        <source>A – B →</source>
        <translation>A – B →</translation>
    </message>
    <message>
        <source>week from</source>
        <translation>semaine du</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>F strict</source>
        <translation>F strict</translation>
    </message>
    <message>
        <source>F lenient</source>
        <translation>F souple</translation>
    </message>
    <message>
        <source>Matrix of annotators (F lenient)</source>
        <translation>Matrice des annotateurs (F souple)</translation>
    </message>
    <message>
        <source>Confusion of tags</source>
        <translation>Confusion des étiquettes</translation>
    </message>
    <message>
        <source>Confusion of types</source>
        <translation>Confusion des types</translation>
    </message>
    <message>
        <source>Causes of differences</source>
        <translation>Causes des différences</translation>
    </message>
    <message>
        <source>Over time, by day</source>
        <translation>Dans le temps, par jour</translation>
    </message>
    <message>
        <source>Over time, by week</source>
        <translation>Dans le temps, par semaine</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Speaker not named</source>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>Country not chosen</source>
        <translation>Pays non choisi</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cues without quotation</source>
        <translation>Introducteurs sans citation</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>demonym</source>
        <translation>habitant</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>metonym</source>
        <translation>métonymie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Paragraphs %1</source>
        <translation>Paragraphes %1</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Introducteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirect</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Its name, such as “Russia”</source>
        <translation>Son nom, comme «&#x202f;Russie&#x202f;»</translation>
    </message>
    <message>
        <source>Its people, such as “the Russians”</source>
        <translation>Ses habitants, comme «&#x202f;les Russes&#x202f;»</translation>
    </message>
    <message>
        <source>An adjective, such as “Russian”</source>
        <translation>Un adjectif, comme «&#x202f;russe&#x202f;»</translation>
    </message>
    <message>
        <source>A capital or palace, such as “the Kremlin”</source>
        <translation>Une capitale ou un palais, comme «&#x202f;le Kremlin&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Annotators</name>
    <message>
        <source>There is no annotator &quot;%1&quot; in the project. There are: %2.</source>
        <translation>Il n&apos;y a pas d&apos;annotateur «&#xa0;%1&#xa0;» dans le projet. Il y a&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>suggested, %1 % sure</source>
        <translation>suggéré, sûr à&#xa0;%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ArticleJson</name>
    <message>
        <source>it has no tag</source>
        <translation>elle n&apos;a pas d&apos;étiquette</translation>
    </message>
    <message>
        <source>its fragments are not inside the text</source>
        <translation>ses fragments sont hors du texte</translation>
    </message>
    <message>
        <source>its id is that of another annotation</source>
        <translation>son identifiant est celui d&apos;une autre annotation</translation>
    </message>
    <message>
        <source>at its place stands another text than it says</source>
        <translation>à sa place se trouve un autre texte que celui qu&apos;elle donne</translation>
    </message>
    <message>
        <source>Annotation %1 of &quot;%2&quot; is left out: %3.</source>
        <translation>L&apos;annotation&#xa0;%1 de «&#xa0;%2&#xa0;» est laissée de côté&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>it is not an article as Guillemet writes it: &quot;format&quot; is not &quot;%1&quot;</source>
        <translation>ce n&apos;est pas un article écrit par Guillemet&#xa0;: «&#xa0;format&#xa0;» n&apos;est pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it was written by a newer Guillemet; install that</source>
        <translation>il vient d&apos;un Guillemet plus récent&#xa0;; installez-le</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>il n&apos;a pas de texte</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is too large: cut it into several files.</source>
        <translation>%1 est trop grand&#xa0;: coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>%1 is empty: there is no text in it.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a pas de texte.</translation>
    </message>
    <message>
        <source>There is no article in the folder %1: no file of a kind that can be read.</source>
        <translation>Il n&apos;y a pas d&apos;article dans le dossier %1&#xa0;: aucun fichier d&apos;un genre lisible.</translation>
    </message>
    <message>
        <source>Excel table (XLSX)</source>
        <translation>Tableau Excel (XLSX)</translation>
    </message>
    <message>
        <source>Archive (ZIP) of articles</source>
        <translation>Archive (ZIP) d&apos;articles</translation>
    </message>
    <message>
        <source>archives nest too deep in archives</source>
        <translation>trop d&apos;archives imbriquées les unes dans les autres</translation>
    </message>
    <message>
        <source>%1 leads out of the archive; it is not read.</source>
        <translation>%1 mène hors de l&apos;archive&#xa0;; il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>there is no article in the archive</source>
        <translation>il n&apos;y a pas d&apos;article dans l&apos;archive</translation>
    </message>
    <message>
        <source>Agency news (NITF, NewsML)</source>
        <translation>Dépêches d&apos;agence (NITF, NewsML)</translation>
    </message>
    <message>
        <source>The articles before it are taken over.</source>
        <translation>Les articles qui précèdent sont repris.</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il n&apos;y a pas de texte</translation>
    </message>
    <message>
        <source>The text before it is taken over.</source>
        <translation>Le texte qui précède est repris.</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>the part of Guillemet that reads PDF documents is missing; install Guillemet again</source>
        <translation>la partie de Guillemet qui lit les documents PDF manque&#xa0;; réinstallez Guillemet</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>E-mail or saved web page (EML, MHTML)</source>
        <translation>E-mail ou page web enregistrée (EML, MHTML)</translation>
    </message>
    <message>
        <source>messages nest too deep in messages</source>
        <translation>trop de messages imbriqués les uns dans les autres</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Livre électronique (EPUB)</translation>
    </message>
    <message>
        <source>Line %1: the entry “%2” has no text.</source>
        <translation>Ligne %1&#xa0;: l&apos;entrée «&#xa0;%2&#xa0;» n&apos;a pas de texte.</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>Flux (RSS, Atom)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Articles in JSON or JSON Lines</source>
        <translation>Articles en JSON ou JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is no Markdown</source>
        <translation>ce n&apos;est pas du Markdown</translation>
    </message>
    <message>
        <source>%1 cannot be read, at %2: %3.</source>
        <translation>%1 ne peut pas être lu, à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>La lecture de %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>la ligne %1</translation>
    </message>
    <message>
        <source>it is of no kind that is known</source>
        <translation>il n&apos;est d&apos;aucun genre connu</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tableau (CSV, TSV)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>Page %1 cannot be read.</source>
        <translation>La page %1 est illisible.</translation>
    </message>
    <message>
        <source>Only the first %1 pages are read.</source>
        <translation>Seules les %1 premières pages sont lues.</translation>
    </message>
    <message>
        <source>the PDF document is damaged or cut off</source>
        <translation>le document PDF est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>a password protects it; save it without one from the program that shows it</source>
        <translation>un mot de passe le protège&#x202f;; enregistrez-le sans mot de passe depuis le programme qui l&apos;affiche</translation>
    </message>
    <message>
        <source>its pages hold pictures and no text; have a program for text recognition (OCR) read it</source>
        <translation>ses pages contiennent des images et aucun texte&#x202f;; faites-le lire par un programme de reconnaissance de texte (OCR)</translation>
    </message>
</context>
<context>
    <name>BratReader</name>
    <message>
        <source>Line %1 is left out: it is no line of brat standoff.</source>
        <translation>La ligne&#xa0;%1 est laissée de côté&#xa0;: ce n&apos;est pas une ligne de brat standoff.</translation>
    </message>
    <message>
        <source>such lines have no place here</source>
        <translation>de telles lignes n&apos;ont pas leur place ici</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>il n&apos;y a pas d&apos;annotation&#xa0;%1</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>La ligne&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 est laissée de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no mapping of names says what the event means</source>
        <translation>aucune correspondance de noms ne dit ce que l&apos;événement signifie</translation>
    </message>
</context>
<context>
    <name>CasDocument</name>
    <message>
        <source>feature structure %1</source>
        <translation>structure de traits&#xa0;%1</translation>
    </message>
    <message>
        <source>there are several texts in the CAS; only the first is taken.</source>
        <translation>il y a plusieurs textes dans le CAS&#xa0;; seul le premier est pris.</translation>
    </message>
    <message>
        <source>there is no text in the CAS</source>
        <translation>il n&apos;y a pas de texte dans le CAS</translation>
    </message>
    <message>
        <source>%1. What comes after it is left out.</source>
        <translation>%1. Ce qui suit est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>CasZipFormat</name>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 est laissé de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no .xmi file in it</source>
        <translation>il ne contient pas de fichier .xmi</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Tag</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Type of a quotation</source>
        <translation>Type d&apos;une citation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>Find and check</source>
        <translation>Chercher et vérifier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There are no language packs in %1. Install Guillemet again, or name the folder with its data in GUILLEMET_DATA.</source>
        <translation>Il n&apos;y a pas de paquets de langue dans&#xa0;%1. Réinstallez Guillemet, ou nommez le dossier de ses données dans GUILLEMET_DATA.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de langue «&#xa0;%1&#xa0;». Il y a&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: written as %2, because another article is %3.</source>
        <translation>%1&#xa0;: écrit sous&#xa0;%2, car un autre article est&#xa0;%3.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; to write; &quot;guillemet-cli formats&quot; lists them.</source>
        <translation>Il n&apos;y a pas de format «&#xa0;%1&#xa0;» à écrire&#xa0;; «&#xa0;guillemet-cli formats&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>%1 is several files for each article: name a folder with --output.</source>
        <translation>%1 fait plusieurs fichiers par article&#xa0;: nommez un dossier avec --output.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;%1&quot; in the project. There are: %2.</source>
        <translation>Il n&apos;y a pas d&apos;annotateur «&#xa0;%1&#xa0;» dans le projet. Il y a&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Several people have annotated: %1. Name one with --annotator.</source>
        <translation>Plusieurs personnes ont annoté&#xa0;:&#xa0;%1. Nommez-en une avec --annotator.</translation>
    </message>
    <message>
        <source>Which format? Name it with --format; &quot;guillemet-cli formats&quot; lists them.</source>
        <translation>Quel format&#xa0;? Nommez-le avec --format&#xa0;; «&#xa0;guillemet-cli formats&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>Nobody has annotated in this project: there are only suggestions, which --suggestions writes.</source>
        <translation>Personne n&apos;a annoté ce projet&#xa0;: il n&apos;y a que des suggestions, que --suggestions écrit.</translation>
    </message>
    <message>
        <source>%1: the article is in the project already; its annotations are not taken over.</source>
        <translation>%1&#xa0;: l&apos;article est déjà dans le projet&#xa0;; ses annotations ne sont pas reprises.</translation>
    </message>
    <message>
        <source>Articles added: %1</source>
        <translation>Articles ajoutés&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Articles that were in the project already: %1</source>
        <translation>Articles qui étaient déjà dans le projet&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>%1 (the analysis): articles %2, suggestions %3</source>
        <translation>%1 (l&apos;analyse)&#xa0;: articles&#xa0;%2, suggestions&#xa0;%3</translation>
    </message>
    <message>
        <source>%1: articles %2, of them done %3, annotations confirmed %4, undecided %5</source>
        <translation>%1&#xa0;: articles&#xa0;%2, dont terminés&#xa0;%3, annotations confirmées&#xa0;%4, à décider&#xa0;%5</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>chevauchements</translation>
    </message>
    <message>
        <source>several fragments</source>
        <translation>plusieurs fragments</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>annotateurs</translation>
    </message>
    <message>
        <source>title, author, site, date</source>
        <translation>titre, auteur, site, date</translation>
    </message>
    <message>
        <source>read, written</source>
        <translation>lu, écrit</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>holds: %1</source>
        <translation>contient&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is of no format that is known. Name it with --from.</source>
        <translation>%1 n&apos;est d&apos;aucun format connu. Nommez-le avec --from.</translation>
    </message>
    <message>
        <source>the text as it is</source>
        <translation>le texte tel quel</translation>
    </message>
    <message>
        <source>white space at edges</source>
        <translation>espaces aux bords</translation>
    </message>
    <message>
        <source>spans over line ends</source>
        <translation>annotations sur plusieurs lignes</translation>
    </message>
    <message>
        <source>types of quotations</source>
        <translation>types de citations</translation>
    </message>
    <message>
        <source>all about speakers</source>
        <translation>tout sur les locuteurs</translation>
    </message>
    <message>
        <source>suggestions as such</source>
        <translation>suggestions en tant que telles</translation>
    </message>
    <message>
        <source>&quot;guillemet-cli formats&quot; lists them.</source>
        <translation>«&#xa0;guillemet-cli formats&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; to read; %2</source>
        <translation>Il n&apos;y a pas de format «&#xa0;%1&#xa0;» à lire&#xa0;; %2</translation>
    </message>
    <message>
        <source>Which format? Name it with --to; %1</source>
        <translation>Quel format&#xa0;? Nommez-le avec --to&#xa0;; %1</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; to write; %2</source>
        <translation>Il n&apos;y a pas de format «&#xa0;%1&#xa0;» à écrire&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 does not hold:</source>
        <translation>%1 ne peut pas contenir&#xa0;:</translation>
    </message>
    <message>
        <source>Read back and compared: %1</source>
        <translation>Relu et comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; to read; &quot;guillemet-cli formats&quot; lists them.</source>
        <translation>Il n&apos;y a pas de format «&#xa0;%1&#xa0;» à lire&#xa0;; «&#xa0;guillemet-cli formats&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>The last merge was taken out again.</source>
        <translation>La dernière fusion a été retirée.</translation>
    </message>
    <message>
        <source>Articles: %1 added, %2 were here</source>
        <translation>Articles&#xa0;: ajoutés&#xa0;%1, déjà là&#xa0;%2</translation>
    </message>
    <message>
        <source>Annotation sets: %1 added, %2 brought up to date, %3 the same as here</source>
        <translation>Jeux d&apos;annotations&#xa0;: ajoutés&#xa0;%1, mis à jour&#xa0;%2, identiques ici&#xa0;%3</translation>
    </message>
    <message>
        <source>Speakers: %1 added, %2 matched by name</source>
        <translation>Locuteurs&#xa0;: ajoutés&#xa0;%1, reconnus par leur nom&#xa0;%2</translation>
    </message>
    <message>
        <source>Articles written: %1, with %2 annotation sets</source>
        <translation>Articles écrits&#xa0;: %1, avec&#xa0;%2 jeux d&apos;annotations</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Différences&#xa0;: %1</translation>
    </message>
    <message>
        <source>All annotators, chance taken off:</source>
        <translation>Tous les annotateurs, hasard déduit&#xa0;:</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>on %1 articles drawn; in %2 of them aligned exactly, else nearly; chance sampled</source>
        <translation>sur&#xa0;%1 articles tirés au sort&#xa0;; dans&#xa0;%2 d&apos;entre eux alignement exact, sinon approché&#xa0;; hasard échantillonné</translation>
    </message>
    <message>
        <source>No article was annotated by two of them.</source>
        <translation>Aucun article n&apos;a été annoté par deux d&apos;entre eux.</translation>
    </message>
    <message>
        <source>Articles that two annotators have: %1</source>
        <translation>Articles communs à deux annotateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Articles: %1; quotations: %2 gold, %3 predicted; countries: %4 gold, %5 predicted</source>
        <translation>Articles&#xa0;: %1&#xa0;; citations&#xa0;: référence&#xa0;%2, prédites&#xa0;%3&#xa0;; pays&#xa0;: référence&#xa0;%4, prédits&#xa0;%5</translation>
    </message>
    <message>
        <source>--everybody writes folders: name one with --output.</source>
        <translation>--everybody écrit des dossiers&#xa0;: nommez-en un avec --output.</translation>
    </message>
    <message>
        <source>Discussions: %1; verdicts of reviewers: %2</source>
        <translation>Discussions&#xa0;: %1&#xa0;; verdicts des réviseurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Articles left out as copies: %1</source>
        <translation>Articles laissés de côté comme copies&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: left out, as nearly all of it stands in “%2” too; --copies takes it.</source>
        <translation>%1&#xa0;: laissé de côté, car presque tout se trouve aussi dans «&#xa0;%2&#xa0;»&#xa0;; --copies le prend.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paragraph(s) of it stand in “%2” too (%3 % of its words).</source>
        <translation>
            <numerusform>%1&#xa0;: %n de ses paragraphes se trouve aussi dans «&#xa0;%2&#xa0;» (%3&#xa0;% de ses mots).</numerusform>
            <numerusform>%1&#xa0;: %n de ses paragraphes se trouvent aussi dans «&#xa0;%2&#xa0;» (%3&#xa0;% de ses mots).</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles: %1; reasons to reject: %2</source>
        <translation>Rôles&#x202f;: %1&#x202f;; raisons de rejeter&#x202f;: %2</translation>
    </message>
    <message>
        <source>an interval takes two articles, and samples in which the figure is defined</source>
        <translation>un intervalle demande deux articles, et des tirages où le chiffre est défini</translation>
    </message>
    <message>
        <source>neither has anything there</source>
        <translation>aucun des deux n&apos;a rien là</translation>
    </message>
</context>
<context>
    <name>ColumnFormat</name>
    <message>
        <source>%1 holds no article that can be read as %2.</source>
        <translation>%1 ne contient aucun article lisible comme&#xa0;%2.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>La ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>Line %1 is left out: it has one column only.</source>
        <translation>La ligne&#xa0;%1 est laissée de côté&#xa0;: elle n&apos;a qu&apos;une colonne.</translation>
    </message>
    <message>
        <source>Line %1 is left out: it has %2 columns, not 10.</source>
        <translation>La ligne&#xa0;%1 est laissée de côté&#xa0;: elle a&#xa0;%2 colonnes, et non&#xa0;10.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Writes the annotations of a project. Without --suggestions only what an annotator has confirmed goes out; what was rejected never does.</source>
        <translation>Écrit les annotations d&apos;un projet. Sans --suggestions ne sort que ce qu&apos;un annotateur a confirmé&#xa0;; ce qui est refusé ne sort jamais.</translation>
    </message>
    <message>
        <source>Shows what is in a project: articles, annotators, counts.</source>
        <translation>Montre ce que contient un projet&#xa0;: articles, annotateurs, nombres.</translation>
    </message>
    <message>
        <source>Lists the file formats and what each can hold.</source>
        <translation>Donne la liste des formats de fichiers et ce que chacun peut contenir.</translation>
    </message>
    <message>
        <source>Language of the articles: fr, en, …, or auto to find it out.</source>
        <translation>Langue des articles&#xa0;: fr, en, …, ou auto pour la trouver.</translation>
    </message>
    <message>
        <source>Format to write: see &quot;formats&quot;.</source>
        <translation>Format à écrire&#xa0;: voir «&#xa0;formats&#xa0;».</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Where to write: a folder (one file an article) or a file (JSON Lines, CSV).</source>
        <translation>Où écrire&#xa0;: un dossier (un fichier par article) ou un fichier (JSON Lines, CSV).</translation>
    </message>
    <message>
        <source>folder|file</source>
        <translation>dossier|fichier</translation>
    </message>
    <message>
        <source>Articles worked on at a time; as many as the processor has cores by default.</source>
        <translation>Articles traités à la fois&#xa0;; par défaut, autant que le processeur a de cœurs.</translation>
    </message>
    <message>
        <source>Whose annotations: the name of the annotator.</source>
        <translation>Les annotations de qui&#xa0;: le nom de l&apos;annotateur.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Also write suggestions that nobody has decided on.</source>
        <translation>Écrire aussi les suggestions que personne n&apos;a décidées.</translation>
    </message>
    <message>
        <source>Write CSV for spreadsheet programs: with a byte order mark, and no cell that would be a formula.</source>
        <translation>Écrire le CSV pour les tableurs&#xa0;: avec une marque d&apos;ordre des octets, et sans cellule qui serait une formule.</translation>
    </message>
    <message>
        <source>Guillemet without its window: finds quotations, speakers and countries in the news.</source>
        <translation>Guillemet sans sa fenêtre&#xa0;: trouve citations, locuteurs et pays dans la presse.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;guillemet-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>«&#xa0;guillemet-cli COMMANDE --help&#xa0;» donne les options d&apos;une commande.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done; 1 some inputs failed, each named on the standard error, the others done; 2 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 tout est fait&#xa0;; 1 certaines entrées ont échoué, nommées sur l&apos;erreur standard, les autres sont faites&#xa0;; 2 mauvais usage.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>&quot;guillemet-cli %1--help&quot; tells how it is used.</source>
        <translation>«&#xa0;guillemet-cli&#xa0;%1--help&#xa0;» en donne l&apos;usage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of jobs: it must be 1 to 1024.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre de tâches&#xa0;: de 1 à 1024.</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>Quel projet&#xa0;?</translation>
    </message>
    <message>
        <source>Which articles? Name files or folders.</source>
        <translation>Quels articles&#xa0;? Nommez des fichiers ou des dossiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Finds quotations, speakers and countries in texts and web pages.

A folder stands for the article files in it and in its subfolders (.txt, .md, .html, …), &quot;-&quot; for the standard input. Files are written in UTF-8 under the name of the article; where two articles have the same name, the later one gets a number (and it is said). Without --output JSON Lines go to the standard output.

JSON Lines on the standard input (or any format named with --from) are taken one article after the other and given in the same order, in constant memory.</source>
        <translation>Trouve citations, locuteurs et pays dans des textes et des pages web.

Un dossier vaut pour les fichiers d&apos;articles qu&apos;il contient, sous-dossiers compris (.txt, .md, .html, …), «&#xa0;-&#xa0;» pour l&apos;entrée standard. Les fichiers sont écrits en UTF-8 sous le nom de l&apos;article&#xa0;; si deux articles ont le même nom, le second reçoit un numéro (et c&apos;est dit). Sans --output, des lignes JSON vont à la sortie standard.

Les lignes JSON de l&apos;entrée standard (ou tout format nommé avec --from) sont prises un article après l&apos;autre et rendues dans le même ordre, à mémoire constante.</translation>
    </message>
    <message>
        <source>Takes annotated articles from one format into another, one article in memory at a time.

The format of a file is found out unless --from names it. What the positions in it count is found out from the text of each span; what stands elsewhere than it says is put where its text is, and what cannot be placed is named. What the format that is written cannot hold is said, and the file is read back and compared.</source>
        <translation>Fait passer des articles annotés d&apos;un format à un autre, un article en mémoire à la fois.

Le format d&apos;un fichier est reconnu, sauf si --from le nomme. Ce que comptent ses positions est déduit du texte de chaque annotation&#xa0;; ce qui se trouve ailleurs que là où il le dit est mis où est son texte, et ce qui ne peut pas être placé est nommé. Ce que le format écrit ne peut pas contenir est dit, et le fichier est relu et comparé.</translation>
    </message>
    <message>
        <source>Scores annotations against a gold standard: precision, recall and F of quotations and countries, accuracy of types, cues, sources and speakers, with 95 % intervals.

Both are folders of brat files (NAME.txt and NAME.ann; where the prediction has no NAME.ann nothing was found), or with --project two annotators of it.</source>
        <translation>Note des annotations par rapport à une référence&#xa0;: précision, rappel et F des citations et des pays, exactitude des types, introducteurs, sources et locuteurs, avec des intervalles à 95&#xa0;%.

L&apos;une et les autres sont des dossiers de fichiers brat (NOM.txt et NOM.ann&#xa0;; là où la prédiction n&apos;a pas de NOM.ann, rien n&apos;a été trouvé) ou, avec --project, deux de ses annotateurs.</translation>
    </message>
    <message>
        <source>Brings colleagues&apos; work into a project: other projects, or folders and files of Guillemet&apos;s JSON. Their annotations become another annotator&apos;s; articles are the same where their text is, speakers by id, name or alias. Conflicts are listed, what is in the project stays. Merging twice changes nothing. &quot;merge TARGET --undo&quot; takes the last merge out again.</source>
        <translation>Apporte à un projet le travail de collègues&#xa0;: d&apos;autres projets, ou des dossiers et fichiers JSON de Guillemet. Leurs annotations deviennent celles d&apos;un autre annotateur&#xa0;; les articles sont les mêmes si leur texte l&apos;est, les locuteurs selon l&apos;id, le nom ou un autre nom. Les conflits sont listés, ce qui est dans le projet reste. Fusionner deux fois ne change rien. «&#xa0;merge TARGET --undo&#xa0;» retire la dernière fusion.</translation>
    </message>
    <message>
        <source>Writes articles with everybody&apos;s annotations into a project file of its own, to send to a colleague; &quot;merge&quot; brings their work back. Articles are named by title, or by the name of the file they came from; without a name all are written.</source>
        <translation>Écrit des articles avec les annotations de tous dans un fichier de projet à part, à envoyer à un collègue&#xa0;; «&#xa0;merge&#xa0;» rapporte son travail. Les articles sont nommés par leur titre, ou par le nom du fichier dont ils viennent&#xa0;; sans nom, tous sont écrits.</translation>
    </message>
    <message>
        <source>Format to read: see &quot;formats&quot;; found out without it.</source>
        <translation>Format à lire&#xa0;: voir «&#xa0;formats&#xa0;»&#xa0;; reconnu si rien n&apos;est dit.</translation>
    </message>
    <message>
        <source>What the names in the files that are read stand for: a JSON file, or polnear, fr-litbank, winer-fr.</source>
        <translation>Ce que valent les noms dans les fichiers lus&#xa0;: un fichier JSON, ou polnear, fr-litbank, winer-fr.</translation>
    </message>
    <message>
        <source>file|name</source>
        <translation>fichier|nom</translation>
    </message>
    <message>
        <source>The same for the names in the files that are written.</source>
        <translation>De même pour les noms dans les fichiers écrits.</translation>
    </message>
    <message>
        <source>What is right: a folder, or an annotator.</source>
        <translation>Ce qui est juste&#xa0;: un dossier, ou un annotateur.</translation>
    </message>
    <message>
        <source>folder|name</source>
        <translation>dossier|nom</translation>
    </message>
    <message>
        <source>What is to be scored: a folder, or an annotator.</source>
        <translation>Ce qui est à noter&#xa0;: un dossier, ou un annotateur.</translation>
    </message>
    <message>
        <source>The project whose annotators are compared.</source>
        <translation>Le projet dont les annotateurs sont comparés.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Leave out what is neither in quotation marks nor cued by an (English) verb of saying: for corpora that also annotate beliefs.</source>
        <translation>Laisser de côté ce qui n&apos;est ni entre guillemets ni introduit par un verbe de parole (anglais)&#xa0;: pour les corpus qui annotent aussi les croyances.</translation>
    </message>
    <message>
        <source>Whose annotations: names, commas between.</source>
        <translation>Les annotations de qui&#xa0;: des noms, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A,B,…</source>
        <translation>A,B,…</translation>
    </message>
    <message>
        <source>Write the annotations of all annotators, each in a folder of their name, as version control likes it.</source>
        <translation>Écrire les annotations de tous les annotateurs, chacun dans un dossier à son nom, comme il convient à la gestion de versions.</translation>
    </message>
    <message>
        <source>Take the last merge out again.</source>
        <translation>Retirer la dernière fusion.</translation>
    </message>
    <message>
        <source>Write JSON, for programs.</source>
        <translation>Écrire du JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Name both with --gold and --predicted.</source>
        <translation>Nommez les deux avec --gold et --predicted.</translation>
    </message>
    <message>
        <source>Which other projects?</source>
        <translation>Quels autres projets&#xa0;?</translation>
    </message>
    <message>
        <source>Name the file to write with --output.</source>
        <translation>Nommez le fichier à écrire avec --output.</translation>
    </message>
    <message>
        <source>Column of a table (CSV, XLSX, JSON, …) that holds the texts: its name in the header, or its number. Found out without it, as the others.</source>
        <translation>Colonne d&apos;un tableau (CSV, XLSX, JSON, …) qui contient les textes&#xa0;: son nom dans l&apos;en-tête, ou son numéro. Sans cela elle est reconnue, comme les autres.</translation>
    </message>
    <message>
        <source>The same for the titles.</source>
        <translation>De même pour les titres.</translation>
    </message>
    <message>
        <source>… the authors.</source>
        <translation>… les auteurs.</translation>
    </message>
    <message>
        <source>… the dates.</source>
        <translation>… les dates.</translation>
    </message>
    <message>
        <source>… the newspapers or sites.</source>
        <translation>… les journaux ou sites.</translation>
    </message>
    <message>
        <source>… the languages.</source>
        <translation>… les langues.</translation>
    </message>
    <message>
        <source>… the addresses of the articles.</source>
        <translation>… les adresses des articles.</translation>
    </message>
    <message>
        <source>Adds articles, with their annotations where the files hold some, to a project, which is made if it is missing.

An article whose text is in the project already is not added again, and one that stands nearly whole in another only with --copies; what paragraphs articles have in common is said. Files: texts, Markdown, web pages, MHTML, e-mail, DOCX, ODT, PDF, EPUB, NITF, NewsML, RSS and Atom, tables with an article a row (CSV, TSV, XLSX, JSON, JSON Lines), ZIP archives and folders of these.</source>
        <translation>Ajoute des articles, avec leurs annotations si les fichiers en contiennent, à un projet, qui est créé s&apos;il manque.

Un article dont le texte est déjà dans le projet n&apos;est pas ajouté de nouveau, et celui qui se trouve presque entier dans un autre ne l&apos;est qu&apos;avec --copies&#xa0;; les paragraphes que des articles ont en commun sont signalés. Fichiers&#xa0;: textes, Markdown, pages web, MHTML, e-mails, DOCX, ODT, PDF, EPUB, NITF, NewsML, RSS et Atom, tableaux avec un article par ligne (CSV, TSV, XLSX, JSON, JSON Lines), archives ZIP et dossiers de ceux-ci.</translation>
    </message>
    <message>
        <source>Write quotations as another project draws them: polnear, journalismai, epfl, or what is to differ: marks=in|out, stop=in|out, que=in|out, nested=keep|out, cues=keep|out, direct, sentences; commas between.</source>
        <translation>Écrire les citations comme un autre projet les délimite&#xa0;: polnear, journalismai, epfl, ou ce qui doit différer&#xa0;: marks=in|out, stop=in|out, que=in|out, nested=keep|out, cues=keep|out, direct, sentences&#xa0;; séparés par des virgules.</translation>
    </message>
    <message>
        <source>name|list</source>
        <translation>nom|liste</translation>
    </message>
    <message>
        <source>Only articles that the annotator has so far: new, in-progress or done.</source>
        <translation>Seulement les articles que l&apos;annotateur a menés jusque-là&#xa0;: new, in-progress ou done.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Take articles too whose text stands nearly whole in another one.</source>
        <translation>Prendre aussi les articles dont le texte se trouve presque entier dans un autre.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state: it is new, in-progress or done.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un état&#xa0;: c&apos;est new, in-progress ou done.</translation>
    </message>
    <message>
        <source>Measures how far the annotators of a project agree: each two of them part by part, all of them with chance taken off (kappa, pi, alpha, AC1, alpha for unitizing, gamma).

Without --annotators all people who have annotated, and the analysis where that is one only. Of people what they have confirmed counts, with --suggestions also what nobody has decided on. --json tells more: the matrix of annotators (&quot;matrix&quot;); for each two of them (&quot;pairs&quot;) spans, every coefficient, causes of differences, confusion of tags and of types; figures by tag (&quot;by_tag&quot;), by article (&quot;by_article&quot;), by day and week (&quot;over_time&quot;); 95 % intervals; and of what is undefined why.</source>
        <translation>Mesure à quel point les annotateurs d&apos;un projet s&apos;accordent&#x202f;: deux à deux, partie par partie, et tous ensemble, hasard déduit (kappa, pi, alpha, AC1, alpha d&apos;unitisation, gamma).

Sans --annotators, toutes les personnes qui ont annoté, et l&apos;analyse s&apos;il n&apos;y en a qu&apos;une. Des personnes compte ce qu&apos;elles ont confirmé, avec --suggestions aussi ce que personne n&apos;a décidé. --json en dit plus&#x202f;: la matrice des annotateurs («&#x202f;matrix&#x202f;»)&#x202f;; pour chaque paire («&#x202f;pairs&#x202f;») les empans, tous les coefficients, les causes des différences, la confusion des étiquettes et celle des types&#x202f;; les chiffres par étiquette («&#x202f;by_tag&#x202f;»), par article («&#x202f;by_article&#x202f;»), par jour et par semaine («&#x202f;over_time&#x202f;»)&#x202f;; les intervalles à 95 %&#x202f;; et pourquoi ce qui est indéfini l&apos;est.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Only A has it</source>
        <translation>Seulement chez A</translation>
    </message>
    <message>
        <source>Only B has it</source>
        <translation>Seulement chez B</translation>
    </message>
    <message>
        <source>Divided differently</source>
        <translation>Découpage différent</translation>
    </message>
    <message>
        <source>Other edges</source>
        <translation>Autres bords</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <source>Other cue</source>
        <translation>Autre introducteur</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Autres mots pour le locuteur</translation>
    </message>
    <message>
        <source>Same source, other speaker</source>
        <translation>Mêmes mots, autre locuteur</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>Nested otherwise</source>
        <translation>Imbrication différente</translation>
    </message>
    <message>
        <source>Other note</source>
        <translation>Autre note</translation>
    </message>
    <message>
        <source>only marks, spaces or punctuation differ</source>
        <translation>seuls des signes, des espaces ou la ponctuation diffèrent</translation>
    </message>
    <message>
        <source>cut into other fragments</source>
        <translation>découpé en d&apos;autres fragments</translation>
    </message>
    <message numerus="yes">
        <source>B begins %n character(s) earlier</source>
        <translation>
            <numerusform>B commence&#xa0;%n caractère plus tôt</numerusform>
            <numerusform>B commence&#xa0;%n caractères plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B begins %n character(s) later</source>
        <translation>
            <numerusform>B commence&#xa0;%n caractère plus loin</numerusform>
            <numerusform>B commence&#xa0;%n caractères plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B ends %n character(s) earlier</source>
        <translation>
            <numerusform>B finit&#xa0;%n caractère plus tôt</numerusform>
            <numerusform>B finit&#xa0;%n caractères plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B ends %n character(s) later</source>
        <translation>
            <numerusform>B finit&#xa0;%n caractère plus loin</numerusform>
            <numerusform>B finit&#xa0;%n caractères plus loin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no weight of a confidence. Correct the file or remove it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un poids de confiance. Corrigez le fichier ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>Convention</name>
    <message>
        <source>&quot;%1&quot; is no convention. There are %2, and with commas after them or alone: marks=in|out, stop=in|out, que=in|out, nested=keep|out, cues=keep|out, direct, sentences.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une convention. Il y a %2, et, à leur suite après une virgule ou seuls&#xa0;: marks=in|out, stop=in|out, que=in|out, nested=keep|out, cues=keep|out, direct, sentences.</translation>
    </message>
</context>
<context>
    <name>CountryFinder</name>
    <message>
        <source>the country list</source>
        <translation>la liste des pays</translation>
    </message>
    <message>
        <source>first half of a compound of two countries</source>
        <translation>première moitié d&apos;un composé de deux pays</translation>
    </message>
    <message>
        <source>a seat of power that stands for its state</source>
        <translation>un siège du pouvoir mis pour son État</translation>
    </message>
    <message>
        <source>a capital that acts for its state</source>
        <translation>une capitale qui agit pour son État</translation>
    </message>
    <message>
        <source>one of several countries of this name, by the other words of the article</source>
        <translation>un des pays de ce nom, d&apos;après les autres mots de l&apos;article</translation>
    </message>
    <message>
        <source>the likeliest of several countries of this name</source>
        <translation>le plus probable des pays de ce nom</translation>
    </message>
</context>
<context>
    <name>DocumentFormat</name>
    <message>
        <source>%1 is too large: cut it into several files.</source>
        <translation>%1 est trop grand&#xa0;: coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>%1 cannot be read as %2: %3.</source>
        <translation>%1 ne peut pas être lu comme&#xa0;%2&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no text in it.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a pas de texte.</translation>
    </message>
    <message>
        <source>%1 is a file for each article: choose a folder.</source>
        <translation>%1 fait un fichier par article&#xa0;: choisissez un dossier.</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en révision</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyé</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8.</source>
        <translation>%1 n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n&apos;y a pas de dossier&#xa0;%1.</translation>
    </message>
    <message>
        <source>No articles with annotations (NAME.txt and NAME.ann) are in %1.</source>
        <translation>Il n&apos;y a pas d&apos;article annoté (NOM.txt et NOM.ann) dans&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>FileBuilder</name>
    <message>
        <source>The file cannot be put together: %1.</source>
        <translation>Le fichier ne peut pas être composé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>(no words)</source>
        <translation>(aucun mot)</translation>
    </message>
</context>
<context>
    <name>FoliaReader</name>
    <message>
        <source>%1: there is no word %2.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de mot %2.</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>For other annotation tools</source>
        <translation>Pour d&apos;autres outils d&apos;annotation</translation>
    </message>
    <message>
        <source>For corpora and language technology</source>
        <translation>Pour les corpus et le traitement des langues</translation>
    </message>
    <message>
        <source>For reading and counting</source>
        <translation>Pour lire et compter</translation>
    </message>
    <message>
        <source>overlapping annotations</source>
        <translation>annotations qui se chevauchent</translation>
    </message>
    <message>
        <source>quotations in several pieces</source>
        <translation>citations en plusieurs morceaux</translation>
    </message>
    <message>
        <source>which cue and speaker belong to which quotation</source>
        <translation>lien de l&apos;introducteur et du locuteur à leur citation</translation>
    </message>
    <message>
        <source>types, speakers and country codes</source>
        <translation>types, locuteurs et codes de pays</translation>
    </message>
    <message>
        <source>author, site and date of the article</source>
        <translation>auteur, site et date de l&apos;article</translation>
    </message>
    <message>
        <source>Holds everything.</source>
        <translation>Contient tout.</translation>
    </message>
    <message>
        <source>Holds plain annotations only.</source>
        <translation>Ne contient que les annotations simples.</translation>
    </message>
    <message>
        <source>Holds %1; not %2.</source>
        <translation>Contient&#xa0;: %1&#xa0;; mais pas&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>brat standoff is several files for each article: choose a folder.</source>
        <translation>brat standoff fait plusieurs fichiers par article&#xa0;: choisissez un dossier.</translation>
    </message>
    <message>
        <source>CSV table, one row a quotation</source>
        <translation>Tableau CSV, une ligne par citation</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 is only written.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2 ne fait qu&apos;être écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is only read.</source>
        <translation>%1 ne peut pas être écrit&#xa0;:&#xa0;%2 ne fait qu&apos;être lu.</translation>
    </message>
    <message>
        <source>Guillemet JSON (everything)</source>
        <translation>JSON de Guillemet (tout)</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>l&apos;entrée standard</translation>
    </message>
    <message>
        <source>W3C Web Annotation JSON-LD</source>
        <translation>W3C Web Annotation JSON-LD</translation>
    </message>
    <message>
        <source>labelbuddy JSON Lines</source>
        <translation>labelbuddy JSON Lines</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Prodigy and spaCy JSON Lines</source>
        <translation>Prodigy et spaCy JSON Lines</translation>
    </message>
    <message>
        <source>Citron JSON</source>
        <translation>Citron JSON</translation>
    </message>
    <message>
        <source>doccano JSON Lines</source>
        <translation>doccano JSON Lines</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>UIMA CAS JSON (INCEpTION)</source>
        <translation>UIMA CAS JSON (INCEpTION)</translation>
    </message>
    <message>
        <source>UIMA CAS XMI (INCEpTION)</source>
        <translation>UIMA CAS XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>NIF 2.0 Turtle</source>
        <translation>NIF 2.0 Turtle</translation>
    </message>
    <message>
        <source>SQL dump</source>
        <translation>Export SQL</translation>
    </message>
    <message>
        <source>Excel spreadsheet, one row a quotation</source>
        <translation>Classeur Excel, une ligne par citation</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, one row a quotation</source>
        <translation>Classeur OpenDocument, une ligne par citation</translation>
    </message>
    <message>
        <source>UIMA CAS XMI, zipped (INCEpTION)</source>
        <translation>UIMA CAS XMI, zippé (INCEpTION)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3 (INCEpTION)</source>
        <translation>WebAnno TSV 3.3 (INCEpTION)</translation>
    </message>
    <message>
        <source>FoLiA</source>
        <translation>FoLiA</translation>
    </message>
    <message>
        <source>PARC 3.0 XML</source>
        <translation>PARC 3.0 XML</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
</context>
<context>
    <name>Guillemet::AboutDialog</name>
    <message>
        <source>About Guillemet</source>
        <translation>À propos de Guillemet</translation>
    </message>
    <message>
        <source>Find, correct and compare quotations in the news.</source>
        <translation>Trouver, corriger et comparer les citations dans la presse.</translation>
    </message>
    <message>
        <source>Works on this computer alone: no article and no annotation is sent anywhere.</source>
        <translation>Travaille sur cet ordinateur seul&#xa0;: aucun article, aucune annotation n&apos;est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#xa0;; sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on Qt %1, KDE Frameworks, ICU, libxml2 and SQLite. Running on %2.</source>
        <translation>Construit sur Qt&#xa0;%1, KDE Frameworks, ICU, libxml2 et SQLite. Fonctionne sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Guillemet::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, what is in it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Guillemet::Agreement</name>
    <message>
        <source>No item was judged by two annotators.</source>
        <translation>Aucun élément n&apos;a été jugé par deux annotateurs.</translation>
    </message>
    <message>
        <source>Every judgement is the same, so agreement by chance is certain and cannot be taken off.</source>
        <translation>Tous les jugements sont identiques&#xa0;: l&apos;accord dû au hasard est certain et ne peut pas être déduit.</translation>
    </message>
    <message>
        <source>The measure needs the same number of judgements for each item.</source>
        <translation>La mesure demande le même nombre de jugements pour chaque élément.</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationAnnouncer</name>
    <message>
        <source>%1. %2</source>
        <comment>what is known of an annotation, its words</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationController</name>
    <message>
        <source>This project can be read only. Save it under another name to change it.</source>
        <translation>Ce projet est en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Sélectionnez d&apos;abord les mots à marquer.</translation>
    </message>
    <message>
        <source>These words have that tag already.</source>
        <translation>Ces mots ont déjà cette étiquette.</translation>
    </message>
    <message>
        <source>It has that tag already.</source>
        <translation>Elle a déjà cette étiquette.</translation>
    </message>
    <message>
        <source>The edge cannot go further.</source>
        <translation>Le bord ne peut pas aller plus loin.</translation>
    </message>
    <message>
        <source>Choose a quotation, then select the words to add to it.</source>
        <translation>Choisissez une citation, puis sélectionnez les mots à lui ajouter.</translation>
    </message>
    <message>
        <source>These words are in the quotation already.</source>
        <translation>Ces mots sont déjà dans la citation.</translation>
    </message>
    <message>
        <source>Choose a quotation to split first.</source>
        <translation>Choisissez d&apos;abord une citation à couper.</translation>
    </message>
    <message>
        <source>Put the caret inside the quotation, where it is to be cut.</source>
        <translation>Mettez le curseur dans la citation, là où la couper.</translation>
    </message>
    <message>
        <source>Select words inside the quotation that do not belong to it.</source>
        <translation>Sélectionnez dans la citation les mots qui n&apos;en font pas partie.</translation>
    </message>
    <message>
        <source>Put the caret in the piece of the quotation to take out.</source>
        <translation>Mettez le curseur dans le morceau de citation à retirer.</translation>
    </message>
    <message>
        <source>Choose the mention of a country first, or tag one.</source>
        <translation>Choisissez d&apos;abord la mention d&apos;un pays, ou marquez-en une.</translation>
    </message>
    <message>
        <source>Choose a quotation or the words that name its speaker first.</source>
        <translation>Choisissez d&apos;abord une citation ou les mots qui nomment son locuteur.</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationMenu</name>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>C&amp;hange Tag</source>
        <translation>C&amp;hanger d&apos;étiquette</translation>
    </message>
    <message>
        <source>Others &amp;Here</source>
        <translation>Autres &amp;ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, words</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationModel</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Speaker or code</source>
        <translation>Locuteur ou code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationNavigator</name>
    <message>
        <source>There is no annotation after this one.</source>
        <translation>Il n&apos;y a pas d&apos;annotation après celle-ci.</translation>
    </message>
    <message>
        <source>There is no annotation before this one.</source>
        <translation>Il n&apos;y a pas d&apos;annotation avant celle-ci.</translation>
    </message>
    <message>
        <source>Everything in this article is decided.</source>
        <translation>Tout est décidé dans cet article.</translation>
    </message>
    <message>
        <source>%1 of %2 here: %3</source>
        <comment>number, count, kind of annotation</comment>
        <translation>%1 sur&#xa0;%2 ici&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Everything in this article is decided. %1: done, and on to the next article.</source>
        <translation>Tout est décidé dans cet article. %1&#x202f;: terminé, et à l&apos;article suivant.</translation>
    </message>
    <message>
        <source>There is no annotation here.</source>
        <translation>Il n&apos;y a pas d&apos;annotation ici.</translation>
    </message>
    <message>
        <source>There is no other annotation here.</source>
        <translation>Il n&apos;y a pas d&apos;autre annotation ici.</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Show only what is marked as unsure</source>
        <translation>Ne montrer que ce qui est marqué comme incertain</translation>
    </message>
    <message numerus="yes">
        <source>? Only what is unsure (%n)</source>
        <translation>
            <numerusform>? Seulement l&apos;incertain (%n)</numerusform>
            <numerusform>? Seulement les incertains (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::Application</name>
    <message>
        <source>Find, correct and compare quotations in the news.</source>
        <translation>Trouver, corriger et comparer les citations dans la presse.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Ouvrir le projet d&apos;exemple.</translation>
    </message>
    <message>
        <source>Save a picture of the window once everything is shown, and leave.</source>
        <translation>Enregistrer une image de la fenêtre une fois tout affiché, et quitter.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Export the annotations as brat, JSON and CSV once they are found, and leave.</source>
        <translation>Exporter les annotations en brat, JSON et CSV une fois trouvées, et quitter.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Articles, folders of articles, or a project.</source>
        <translation>Articles, dossiers d&apos;articles, ou un projet.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ArticleEditor</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The text of the article with its annotations</source>
        <translation>Le texte de l&apos;article avec ses annotations</translation>
    </message>
</context>
<context>
    <name>Guillemet::ArticleHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Article %1 of %2</source>
        <translation>Article&#xa0;%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Guillemet::ArticleNoteDialog</name>
    <message>
        <source>Note on the Article</source>
        <translation>Note sur l&apos;article</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l&apos;article</translation>
    </message>
    <message>
        <source>What is to be remembered of this article; the list of articles shows it</source>
        <translation>Ce qu&apos;il faut retenir de cet article&#xa0;; la liste des articles le montre</translation>
    </message>
</context>
<context>
    <name>Guillemet::ArticleOpener</name>
    <message>
        <source>There is no project “%1” any more. If it was moved, open it from its new place.</source>
        <translation>Il n&apos;y a plus de projet «&#xa0;%1&#xa0;». S&apos;il a été déplacé, ouvrez-le depuis son nouvel endroit.</translation>
    </message>
    <message>
        <source>There is no text to make an article of. Copy the text of an article first, then paste it.</source>
        <translation>Il n&apos;y a pas de texte dont faire un article. Copiez d&apos;abord le texte d&apos;un article, puis collez-le.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
</context>
<context>
    <name>Guillemet::AttributeFields</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>Guillemet::BulkAgreementDialog</name>
    <message>
        <source>Decide on Many</source>
        <translation>Décider en nombre</translation>
    </message>
    <message>
        <source>what all people have alike</source>
        <translation>ce que toutes les personnes ont de même</translation>
    </message>
    <message>
        <source>what most have alike</source>
        <translation>ce que la majorité a de même</translation>
    </message>
    <message>
        <source>what one person and the analysis have alike</source>
        <translation>ce qu&apos;une personne et l&apos;analyse ont de même</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>cet article</translation>
    </message>
    <message>
        <source>all articles of the project</source>
        <translation>tous les articles du projet</translation>
    </message>
    <message>
        <source>What goes into the agreed set</source>
        <translation>Ce qui va dans la version commune</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Adopter</translation>
    </message>
    <message>
        <source>&amp;Take:</source>
        <translation>&amp;Prendre&#xa0;:</translation>
    </message>
    <message>
        <source>At &amp;least so many:</source>
        <translation>Au &amp;moins ce nombre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>P&amp;ersonne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s), cues and sources with their quotations:</source>
        <translation>
            <numerusform>%n annotation, introducteurs et locuteurs avec leurs citations&#xa0;:</numerusform>
            <numerusform>%n annotations, introducteurs et locuteurs avec leurs citations&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree on %n</source>
        <translation>
            <numerusform>&amp;Adopter %n annotation</numerusform>
            <numerusform>&amp;Adopter %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>Guillemet::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Trouver une touche ou ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>No key does that. Find an Action knows every action by name.</source>
        <translation>Aucune touche ne fait cela. «&#xa0;Trouver une action&#xa0;» connaît toutes les actions par leur nom.</translation>
    </message>
</context>
<context>
    <name>Guillemet::CheckController</name>
    <message>
        <source>There is nothing to check here.</source>
        <translation>Il n&apos;y a rien à vérifier ici.</translation>
    </message>
    <message>
        <source>There is nothing to check in this article.</source>
        <translation>Il n&apos;y a rien à vérifier dans cet article.</translation>
    </message>
    <message>
        <source>The article is still being checked.</source>
        <translation>La vérification de l&apos;article est encore en cours.</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what is odd, key, what it does</comment>
        <translation>%1 –&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 There is no certain fix: this is for you to decide.</source>
        <translation>%1 Il n&apos;y a pas de correction sûre&#xa0;: c&apos;est à vous de décider.</translation>
    </message>
    <message>
        <source>This does not need fixing any more.</source>
        <translation>Cela n&apos;a plus besoin de correction.</translation>
    </message>
    <message>
        <source>Nothing of this kind has a certain fix: these are for you to decide.</source>
        <translation>Rien de ce genre n&apos;a de correction sûre&#xa0;: c&apos;est à vous de décider.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ColleaguePane</name>
    <message>
        <source>A colleague&apos;s annotations</source>
        <translation>Annotations d&apos;un collègue</translation>
    </message>
</context>
<context>
    <name>Guillemet::ColumnEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tableau&#x202f;:</translation>
    </message>
    <message>
        <source>Find Out &amp;Again</source>
        <translation>&amp;Détecter à nouveau</translation>
    </message>
    <message>
        <source>Tables whose columns have other names are told apart</source>
        <translation>Les tableaux dont les colonnes ont d&apos;autres noms sont distingués</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>field of an article</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>Forget what was chosen for tables with these columns</source>
        <translation>Oublier ce qui a été choisi pour les tableaux ayant ces colonnes</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Choisir la colonne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non prise</translation>
    </message>
</context>
<context>
    <name>Guillemet::ConventionEditor</name>
    <message>
        <source>As annotated</source>
        <translation>Comme annoté</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Convention of:</source>
        <translation>Convention de&#xa0;:</translation>
    </message>
    <message>
        <source>Quotation &amp;marks:</source>
        <translation>&amp;Guillemets&#xa0;:</translation>
    </message>
    <message>
        <source>Belong to the quotation</source>
        <translation>Font partie de la citation</translation>
    </message>
    <message>
        <source>Stay outside</source>
        <translation>Restent dehors</translation>
    </message>
    <message>
        <source>Final &amp;stop:</source>
        <translation>Point &amp;final&#xa0;:</translation>
    </message>
    <message>
        <source>Belongs to the quotation</source>
        <translation>Fait partie de la citation</translation>
    </message>
    <message>
        <source>Stays outside</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <source>“&amp;que”, “that”:</source>
        <translation>«&#xa0;&amp;que&#xa0;», «&#xa0;that&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Without quotations inside quotations</source>
        <translation>Sans les citations dans les citations</translation>
    </message>
    <message>
        <source>Direct quotations only</source>
        <translation>Citations directes seulement</translation>
    </message>
    <message>
        <source>One for each sentence</source>
        <translation>Une par phrase</translation>
    </message>
    <message>
        <source>Without cues</source>
        <translation>Sans introducteurs</translation>
    </message>
</context>
<context>
    <name>Guillemet::CorrectionController</name>
    <message>
        <source>Type as in any text. Enter corrects it, Escape leaves it as it was.</source>
        <translation>Tapez comme dans tout texte. Entrée le corrige, Échap le laisse tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) went with their words. Undo brings them back.</source>
        <translation>
            <numerusform>%n annotation est partie avec ses mots. Annuler la ramène.</numerusform>
            <numerusform>%n annotations sont parties avec leurs mots. Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the original text back</source>
        <translation>Remettre le texte d&apos;origine</translation>
    </message>
</context>
<context>
    <name>Guillemet::CorrectionField</name>
    <message>
        <source>Correct the Text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Enter corrects the text, Escape leaves it as it was</source>
        <translation>Entrée corrige le texte, Échap le laisse tel quel</translation>
    </message>
</context>
<context>
    <name>Guillemet::CountryModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Guillemet::DecisionController</name>
    <message>
        <source>There is nothing left to accept.</source>
        <translation>Il ne reste rien à accepter.</translation>
    </message>
    <message>
        <source>There is nothing left to reject.</source>
        <translation>Il ne reste rien à refuser.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Go to the next suggestion with %1.</source>
        <translation>Rien n&apos;est choisi. Allez à la suggestion suivante avec %1.</translation>
    </message>
    <message>
        <source>It is accepted already.</source>
        <translation>C&apos;est déjà accepté.</translation>
    </message>
    <message>
        <source>%1 accepts all that is left in a paragraph, and goes on to the next.</source>
        <translation>%1 accepte tout ce qui reste dans un paragraphe, et va au suivant.</translation>
    </message>
    <message>
        <source>This was the last article that was not done.</source>
        <translation>C&apos;était le dernier article qui n&apos;était pas terminé.</translation>
    </message>
</context>
<context>
    <name>Guillemet::DifferenceFilterBar</name>
    <message>
        <source>Which differences</source>
        <translation>Quelles différences</translation>
    </message>
    <message>
        <source>Of which tag</source>
        <translation>De quelle étiquette</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sûr à quel point</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sûr ou non</translation>
    </message>
    <message>
        <source>Below %1 %</source>
        <translation>Moins de %1 %</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>differences</comment>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>Guillemet::DifferenceModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what differs, how</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Guillemet::DiscussionPanel</name>
    <message>
        <source>Which discussions</source>
        <translation>Quelles discussions</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Toutes celles qui sont ouvertes</translation>
    </message>
    <message>
        <source>For me: remarks and mentions</source>
        <translation>Pour moi&#xa0;: remarques et mentions</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Comment; @Name mentions a colleague. Control+Enter sends.</source>
        <translation>Commentaire&#xa0;; @Nom mentionne un collègue. Ctrl+Entrée envoie.</translation>
    </message>
    <message>
        <source>Settled by %1</source>
        <translation>Réglé par %1</translation>
    </message>
    <message>
        <source>Nobody asks you anything.</source>
        <translation>Personne ne vous demande rien.</translation>
    </message>
    <message>
        <source>No discussion. Begin one on the chosen quotation, or on the article, with the button above.</source>
        <translation>Aucune discussion. Commencez-en une sur la citation choisie, ou sur l&apos;article, avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Discussion (%1)</source>
        <translation>Discussion (%1)</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>Guillemet::DocumentDelegate</name>
    <message>
        <source>being read…</source>
        <translation>lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::DocumentModel</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly all of it stands in “%1” too</source>
        <translation>Presque tout se trouve aussi dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of it stand in “%1” too (%2 % of its words)</source>
        <translation>
            <numerusform>%n paragraphe se trouve aussi dans «&#xa0;%1&#xa0;» (%2&#xa0;% des mots)</numerusform>
            <numerusform>%n paragraphes se trouvent aussi dans «&#xa0;%1&#xa0;» (%2&#xa0;% des mots)</numerusform>
        </translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>text in common</source>
        <translation>texte en commun</translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Guillemet::DocumentPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>The articles of the project stand here. Open some, or drop them on the window.</source>
        <translation>Ici se trouvent les articles du projet. Ouvrez-en, ou déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <source>No article fits the filter.</source>
        <translation>Aucun article ne répond au filtre.</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Marquer comme&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project…</source>
        <translation>
            <numerusform>Retirer&#xa0;%n article du projet…</numerusform>
            <numerusform>Retirer&#xa0;%n articles du projet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Only some articles</source>
        <translation>Certains articles seulement</translation>
    </message>
    <message>
        <source>With Something to &amp;Decide</source>
        <translation>Avec quelque chose à &amp;décider</translation>
    </message>
    <message>
        <source>With Something &amp;Unsure</source>
        <translation>Avec quelque chose d&apos;&amp;incertain</translation>
    </message>
    <message>
        <source>With a &amp;Note</source>
        <translation>Avec une &amp;note</translation>
    </message>
    <message>
        <source>State of the articles</source>
        <translation>État des articles</translation>
    </message>
    <message>
        <source>Only articles in this state</source>
        <translation>Seulement les articles dans cet état</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Guillemet::DoubtController</name>
    <message>
        <source>Nothing in this article is marked as unsure.</source>
        <translation>Rien n&apos;est marqué comme incertain dans cet article.</translation>
    </message>
</context>
<context>
    <name>Guillemet::EditActions</name>
    <message>
        <source>%1 “%2”</source>
        <comment>Undo, what was done</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Guillemet::ElidedButton</name>
    <message>
        <source>proposed, not confirmed yet</source>
        <translation>proposé, pas encore confirmé</translation>
    </message>
</context>
<context>
    <name>Guillemet::ExportController</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exporté vers %1.</numerusform>
            <numerusform>%n articles exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back and compared: all is there.</source>
        <translation>Relu et comparé&#xa0;: tout y est.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Read back and compared, something is missing:</source>
        <translation>Relu et comparé, il manque quelque chose&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Guillemet::ExportDialog</name>
    <message>
        <source>For a &amp;spreadsheet program</source>
        <translation>Pour un &amp;tableur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>With a mark of the encoding, and no cell that would be taken for a formula</source>
        <translation>Avec une marque de codage, et sans cellule qui serait prise pour une formule</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fo&amp;rmat:</source>
        <translation>Fo&amp;rmat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;One file for all articles</source>
        <translation>Un seul fichier p&amp;our tous les articles</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Articles&#xa0;:</translation>
    </message>
    <message>
        <source>Annotations o&amp;f:</source>
        <translation>A&amp;nnotations de&#xa0;:</translation>
    </message>
    <message>
        <source>The file as it would be written</source>
        <translation>Le fichier tel qu&apos;il serait écrit</translation>
    </message>
    <message>
        <source>Guillemet</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>&amp;Names as in:</source>
        <translation>No&amp;ms comme dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>What Is &amp;Lost</source>
        <translation>Ce qui se &amp;perd</translation>
    </message>
    <message>
        <source>Con&amp;vention</source>
        <translation>Con&amp;vention</translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>Examen des articles</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <translation>
            <numerusform>Tout (%n article)</numerusform>
            <numerusform>Tous les articles (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) selected in the list</source>
        <translation>
            <numerusform>L&apos;article sélectionné dans la liste (%n)</numerusform>
            <numerusform>Les %n articles sélectionnés dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are done (%1)</source>
        <translation>Ceux qui sont terminés (%1)</translation>
    </message>
    <message>
        <source>Those in progress (%1)</source>
        <translation>Ceux qui sont en cours (%1)</translation>
    </message>
    <message>
        <source>Those not begun (%1)</source>
        <translation>Ceux qui ne sont pas commencés (%1)</translation>
    </message>
    <message>
        <source>Everybody, in a folder each</source>
        <translation>Tout le monde, un dossier par personne</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Do&amp;ssier&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no text; open it in its own program</source>
        <translation>%1&#xa0;: pas du texte&#xa0;; à ouvrir dans son propre programme</translation>
    </message>
    <message>
        <source>%1, the beginning</source>
        <translation>%1, le début</translation>
    </message>
    <message>
        <source>What Is &amp;Lost (%1)</source>
        <translation>Ce qui se &amp;perd (%1)</translation>
    </message>
    <message>
        <source>Also s&amp;uggestions that are not decided yet</source>
        <translation>Aussi les suggestions pas encore &amp;décidées</translation>
    </message>
</context>
<context>
    <name>Guillemet::Exporter</name>
    <message>
        <source>An export is under way already. Wait for it, or stop it below.</source>
        <translation>Une exportation est déjà en cours. Attendez-la, ou arrêtez-la en bas.</translation>
    </message>
    <message>
        <source>Nothing was exported: the last changes could not be saved. See what stops them from being saved first.</source>
        <translation>Rien n&apos;a été exporté&#xa0;: les derniers changements n&apos;ont pas pu être enregistrés. Voyez d&apos;abord ce qui les en empêche.</translation>
    </message>
</context>
<context>
    <name>Guillemet::FailedFilesDialog</name>
    <message>
        <source>What Did Not Come In</source>
        <translation>Ce qui n&apos;est pas entré</translation>
    </message>
    <message>
        <source>These files, or parts of them, could not be read. All others are in the project.</source>
        <translation>Ces fichiers, ou des parties de ces fichiers, n&apos;ont pas pu être lus. Tous les autres sont dans le projet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Reads the selected files again, or all of which nothing came in</source>
        <translation>Relit les fichiers sélectionnés, ou tous ceux dont rien n&apos;est entré</translation>
    </message>
</context>
<context>
    <name>Guillemet::FileController</name>
    <message>
        <source>Open Articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Guillemet projects (*.guillemet)</source>
        <translation>Projets Guillemet (*.guillemet)</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Open a Folder of Articles</source>
        <translation>Ouvrir un dossier d&apos;articles</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <translation>
            <numerusform>…et %n autre.</numerusform>
            <numerusform>…et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Guillemet::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l&apos;article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>sign on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capital and small letters are not the same</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>sign on a button</comment>
        <translation>«&#xa0;M&#xa0;»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>Dans les citations</translation>
    </message>
    <message>
        <source>In speakers</source>
        <translation>Dans les locuteurs</translation>
    </message>
    <message>
        <source>In cues</source>
        <translation>Dans les introducteurs</translation>
    </message>
    <message>
        <source>In countries</source>
        <translation>Dans les pays</translation>
    </message>
    <message>
        <source>Outside quotations</source>
        <translation>Hors des citations</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <comment>a tag of one&apos;s own</comment>
        <translation>Dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Went on from the beginning of the article</source>
        <translation>Repris au début de l&apos;article</translation>
    </message>
    <message>
        <source>Went on from the end of the article</source>
        <translation>Repris à la fin de l&apos;article</translation>
    </message>
</context>
<context>
    <name>Guillemet::FindingModel</name>
    <message>
        <source>%1
Fix: %2</source>
        <translation>%1
Correction&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>words of a place: what is odd there</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n point à vérifier</numerusform>
            <numerusform>%1, %n points à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::FindingPanel</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Which rules to check, and how to list what they find</source>
        <translation>Quelles règles vérifier, et comment lister ce qu&apos;elles trouvent</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What is to check in an article stands here.</source>
        <translation>Ce qui est à vérifier dans un article s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Nothing to check in this article.</source>
        <translation>Rien à vérifier dans cet article.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>To Check (%1)</source>
        <translation>À vérifier (%1)</translation>
    </message>
    <message>
        <source>To Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>&amp;Group by Rule</source>
        <translation>&amp;Grouper par règle</translation>
    </message>
    <message>
        <source>Rules to Check</source>
        <translation>Règles à vérifier</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Kind</source>
        <translation>Corriger &amp;tous ceux de ce genre</translation>
    </message>
    <message>
        <source>&amp;Do Not Check This Rule</source>
        <translation>&amp;Ne pas vérifier cette règle</translation>
    </message>
    <message>
        <source>Fix All</source>
        <comment>of one kind</comment>
        <translation>Tout corriger</translation>
    </message>
</context>
<context>
    <name>Guillemet::GuidelinesPanel</name>
    <message>
        <source>Version of the guidelines</source>
        <translation>Version des consignes</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Guidelines, in Markdown</source>
        <translation>Consignes, en Markdown</translation>
    </message>
    <message>
        <source># Guidelines

What counts as a quotation, and what does not…</source>
        <translation># Consignes

Ce qui compte comme citation, et ce qui ne compte pas…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write the guidelines, in Markdown</source>
        <translation>Écrire les consignes, en Markdown</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Version %1, %2, %3</translation>
    </message>
    <message>
        <source>*No guidelines yet: write down what counts as a quotation, with examples from the texts.*</source>
        <translation>*Pas encore de consignes&#xa0;: notez ce qui compte comme citation, avec des exemples tirés des textes.*</translation>
    </message>
    <message>
        <source>*Your annotations of this article were made under version %1.*</source>
        <translation>*Vos annotations de cet article ont été faites sous la version %1.*</translation>
    </message>
</context>
<context>
    <name>Guillemet::Handbook</name>
    <message>
        <source>Guillemet on one page</source>
        <translation>Guillemet en une page</translation>
    </message>
    <message>
        <source>Guillemet Handbook</source>
        <translation>Manuel de Guillemet</translation>
    </message>
</context>
<context>
    <name>Guillemet::HistoryController</name>
    <message>
        <source>The article as it was after “%1”, %2, %3.</source>
        <comment>what was done, who, when</comment>
        <translation>L&apos;article tel qu&apos;il était après «&#xa0;%1&#xa0;», %2, %3.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n&apos;a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) did not come back: their tag was deleted since.</source>
        <translation>
            <numerusform>%n annotation n&apos;est pas revenue&#x202f;: son étiquette a été supprimée depuis.</numerusform>
            <numerusform>%n annotations ne sont pas revenues&#x202f;: leur étiquette a été supprimée depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a&#xa0;%n min</numerusform>
            <numerusform>il y a&#xa0;%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>what was done, who, when</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the agreed set, who decided</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in how many articles, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::HistoryPanel</name>
    <message>
        <source>What is done to an article stands here: who changed what, and when.</source>
        <translation>Ce qui est fait à un article s&apos;affiche ici&#xa0;: qui a changé quoi, et quand.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À propos de quoi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>Guillemet::ImportController</name>
    <message>
        <source>The last import was taken back.</source>
        <translation>La dernière importation a été retirée.</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take Back the Last Import</source>
        <translation>Retirer la dernière importation</translation>
    </message>
    <message>
        <source>Take what came in from %1 out of the project again? The files it came from stay.</source>
        <translation>Retirer du projet ce qui est venu de %1&#xa0;? Les fichiers d&apos;origine restent.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ImportDialog</name>
    <message>
        <source>&amp;Keep the annotators that the files name</source>
        <translation>&amp;Garder les annotateurs nommés dans les fichiers</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;What Was Found</source>
        <translation>Ce qui a été &amp;trouvé</translation>
    </message>
    <message>
        <source>Reading file %1 of %2…</source>
        <translation>Lecture du fichier %1 sur %2…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Whose annotations they become</source>
        <translation>À qui reviennent les annotations</translation>
    </message>
    <message>
        <source>Fo&amp;rmat:</source>
        <translation>Fo&amp;rmat&#xa0;:</translation>
    </message>
    <message>
        <source>Annotations &amp;of:</source>
        <translation>Ann&amp;otations de&#xa0;:</translation>
    </message>
    <message>
        <source>What does not come in as it is</source>
        <translation>Ce qui n&apos;entre pas tel quel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Found out for each file</source>
        <translation>Reconnu pour chaque fichier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>format, patterns</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Annotations (%1)</source>
        <translation>Annotations (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Files to Import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Folder to Import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>Aucun fichier choisi pour l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files or a folder.</source>
        <translation>Choisissez des fichiers ou un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s)</source>
        <comment>format</comment>
        <translation>
            <numerusform>%1&#xa0;: %n fichier</numerusform>
            <numerusform>%1&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>plain articles</source>
        <translation>articles simples</translation>
    </message>
    <message numerus="yes">
        <source>Positions count %1: %n article(s)</source>
        <translation>
            <numerusform>Les positions comptent %1&#xa0;: %n article</numerusform>
            <numerusform>Les positions comptent %1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) where the file says, proved by the text it records</source>
        <translation>
            <numerusform>%n est là où le fichier le dit, comme le prouve le texte qu&apos;il contient</numerusform>
            <numerusform>%n sont là où le fichier le dit, comme le prouve le texte qu&apos;il contient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be proved: the file does not record the text</source>
        <translation>
            <numerusform>%n ne peut pas être prouvée&#xa0;: le fichier ne contient pas le texte</numerusform>
            <numerusform>%n ne peuvent pas être prouvées&#xa0;: le fichier ne contient pas le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood elsewhere and were put where their text is</source>
        <translation>
            <numerusform>%n était ailleurs et a été mise là où est son texte</numerusform>
            <numerusform>%n étaient ailleurs et ont été mises là où est leur texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no place in the text and are left out</source>
        <translation>
            <numerusform>%n n&apos;a pas de place dans le texte et est laissée de côté</numerusform>
            <numerusform>%n n&apos;ont pas de place dans le texte et sont laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes in as it is.</source>
        <translation>Tout entre tel quel.</translation>
    </message>
    <message>
        <source>&amp;What Was Found (%1)</source>
        <translation>Ce qui a été &amp;trouvé (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Do&amp;ssier…</translation>
    </message>
    <message>
        <source>Annotations and tables (%1)</source>
        <translation>Annotations et tableaux (%1)</translation>
    </message>
    <message>
        <source>archives with annotations</source>
        <translation>archives avec des annotations</translation>
    </message>
</context>
<context>
    <name>Guillemet::ImportPreview</name>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>The article as it would come in</source>
        <translation>L&apos;article tel qu&apos;il entrerait</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Pas encore d&apos;article</translation>
    </message>
    <message>
        <source>%1 of the first %2: %3</source>
        <comment>number, number, title</comment>
        <translation>%1 sur les %2 premiers&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Guillemet::ImportReportDialog</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article importé</numerusform>
            <numerusform>%n articles importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the project already</source>
        <translation>
            <numerusform>%n était déjà dans le projet</numerusform>
            <numerusform>%n étaient déjà dans le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier n&apos;a pas pu être lu</numerusform>
            <numerusform>%n fichiers n&apos;ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were here</source>
        <translation>
            <numerusform>%n élément laissé tel qu&apos;il était ici</numerusform>
            <numerusform>%n éléments laissés tels qu&apos;ils étaient ici</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>What did not come in as it is</source>
        <translation>Ce qui n&apos;est pas entré tel quel</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…et %n autre</numerusform>
            <numerusform>…et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Try the Failed Files Again</source>
        <translation>&amp;Réessayer les fichiers en échec</translation>
    </message>
</context>
<context>
    <name>Guillemet::Importer</name>
    <message>
        <source>An import is under way already. Wait for it, or stop it below.</source>
        <translation>Une importation est déjà en cours. Attendez-la, ou arrêtez-la en bas.</translation>
    </message>
    <message>
        <source>Nothing was imported: the last changes could not be saved. See what stops them from being saved first.</source>
        <translation>Rien n&apos;a été importé&#xa0;: les dernières modifications n&apos;ont pas pu être enregistrées. Voyez d&apos;abord ce qui empêche de les enregistrer.</translation>
    </message>
</context>
<context>
    <name>Guillemet::InspectorPanel</name>
    <message>
        <source>Take this piece out of the quotation</source>
        <translation>Retirer ce morceau de la citation</translation>
    </message>
    <message>
        <source>Part this cue from the quotation</source>
        <translation>Séparer cet introducteur de la citation</translation>
    </message>
    <message>
        <source>Part these words from the quotation</source>
        <translation>Séparer ces mots de la citation</translation>
    </message>
    <message>
        <source>none: link it with the key of “Link by Clicking”</source>
        <translation>aucune&#xa0;: liez-la avec la touche de «&#xa0;Lier d&apos;un clic&#xa0;»</translation>
    </message>
    <message>
        <source>Part it from this quotation</source>
        <translation>Séparer de cette citation</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>Loc&amp;uteur</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Introducteur</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Mentioned by</source>
        <translation>&amp;Mention par</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Click a quotation, a speaker or a country in the text to see and change it here. Or select words and press a tag key to make one.</source>
        <translation>Cliquez une citation, un locuteur ou un pays dans le texte pour le voir et le changer ici. Ou sélectionnez des mots et pressez une touche d&apos;étiquette pour en faire un.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit&#xa0;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>ISO code, country</comment>
        <translation>%1 –&#xa0;%2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>sûr à&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Choose the cue by clicking it in the text, or take the words selected there</source>
        <translation>Choisir l&apos;introducteur en le cliquant dans le texte, ou prendre les mots qui y sont sélectionnés</translation>
    </message>
    <message>
        <source>Choose the words that name the speaker by clicking them, or take the words selected</source>
        <translation>Choisir les mots qui nomment le locuteur en les cliquant, ou prendre les mots sélectionnés</translation>
    </message>
    <message>
        <source>It is not part of that quotation</source>
        <translation>Ne fait pas partie de cette citation</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>parts proposed</source>
        <translation>parties proposées</translation>
    </message>
    <message>
        <source>%1, unsure</source>
        <comment>confirmed</comment>
        <translation>%1, incertain</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
</context>
<context>
    <name>Guillemet::LanguageController</name>
    <message>
        <source>The language is found out, and the article read again. What you decided stays.</source>
        <translation>La langue est détectée, et l&apos;article relu. Ce que vous avez décidé reste.</translation>
    </message>
    <message>
        <source>The article is read again as %1. What you decided stays.</source>
        <translation>L&apos;article est relu en&#xa0;%1. Ce que vous avez décidé reste.</translation>
    </message>
</context>
<context>
    <name>Guillemet::LinkController</name>
    <message>
        <source>Choose a quotation first.</source>
        <translation>Choisissez d&apos;abord une citation.</translation>
    </message>
    <message>
        <source>Now click the speaker or the cue of the quotation in the text. Escape leaves it as it is.</source>
        <translation>Cliquez maintenant le locuteur ou l&apos;introducteur de la citation dans le texte. Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>Now click the quotation it belongs to. Escape leaves it as it is.</source>
        <translation>Cliquez maintenant la citation concernée. Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>That is neither a speaker nor a cue. Tag the words first, then link them.</source>
        <translation>Ce n&apos;est ni un locuteur ni un introducteur. Marquez d&apos;abord les mots, puis liez-les.</translation>
    </message>
    <message>
        <source>That is tagged as a speaker, so it was linked as the speaker.</source>
        <translation>C&apos;est marqué comme locuteur, donc lié comme locuteur.</translation>
    </message>
    <message>
        <source>That is tagged as a cue, so it was linked as the cue.</source>
        <translation>C&apos;est marqué comme introducteur, donc lié comme introducteur.</translation>
    </message>
    <message>
        <source>They are linked already.</source>
        <translation>Ils sont déjà liés.</translation>
    </message>
    <message>
        <source>Put the caret on the speaker or cue to part from its quotation.</source>
        <translation>Mettez le curseur sur le locuteur ou l&apos;introducteur à séparer de sa citation.</translation>
    </message>
    <message>
        <source>Link Speaker or Cue</source>
        <translation>Lier un locuteur ou un introducteur</translation>
    </message>
    <message>
        <source>Link with Quotation</source>
        <translation>Lier à une citation</translation>
    </message>
    <message>
        <source>These words have that tag already.</source>
        <translation>Ces mots ont déjà cette étiquette.</translation>
    </message>
    <message>
        <source>That is the speaker already.</source>
        <translation>C&apos;est déjà le locuteur.</translation>
    </message>
    <message>
        <source>Drop the quotation on a speaker or a cue.</source>
        <translation>Déposez la citation sur un locuteur ou un introducteur.</translation>
    </message>
</context>
<context>
    <name>Guillemet::LossTree</name>
    <message>
        <source>What this format does not hold</source>
        <translation>Ce que ce format ne peut pas contenir</translation>
    </message>
    <message>
        <source>Nothing: this format holds all of it.</source>
        <translation>Rien&#x202f;: ce format peut tout contenir.</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…et %n autre</numerusform>
            <numerusform>…et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::MainWindow</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Remove Articles</source>
        <translation>Retirer des articles</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project, with everybody&apos;s annotations on them? The files they came from stay. This cannot be undone.</source>
        <translation>
            <numerusform>Retirer&#xa0;%n article du projet, avec les annotations de tous&#xa0;? Le fichier d&apos;origine reste. Ce ne peut pas être annulé.</numerusform>
            <numerusform>Retirer&#xa0;%n articles du projet, avec les annotations de tous&#xa0;? Les fichiers d&apos;origine restent. Ce ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>This project can be read only. Save it under another name to change it.</source>
        <translation>Ce projet est en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>Unsaved project</source>
        <translation>Projet non enregistré</translation>
    </message>
    <message>
        <source>Leave Without Saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>The last changes could not be saved. See the message in the window for the reason. If you leave now, they are lost.</source>
        <translation>Les derniers changements n&apos;ont pas pu être enregistrés. Le message dans la fenêtre dit pourquoi. Si vous quittez maintenant, ils sont perdus.</translation>
    </message>
    <message>
        <source>&amp;Leave All the Same</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <source>To Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
</context>
<context>
    <name>Guillemet::MappingEditor</name>
    <message>
        <source>Guillemet</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>C&amp;harger…</translation>
    </message>
    <message>
        <source>Take names from a file that was saved here or written by hand</source>
        <translation>Prendre les noms d&apos;un fichier enregistré ici ou écrit à la main</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Keep these names in a file, for the next import and for guillemet-cli --mapping</source>
        <translation>Garder ces noms dans un fichier, pour la prochaine importation et pour guillemet-cli --mapping</translation>
    </message>
    <message>
        <source>What the names of the files become</source>
        <translation>Ce que deviennent les noms des fichiers</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Load Names</source>
        <translation>Charger des noms</translation>
    </message>
    <message>
        <source>Mappings of names (*.json)</source>
        <translation>Correspondances de noms (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save Names</source>
        <translation>Enregistrer les noms</translation>
    </message>
    <message>
        <source>Na&amp;mes as in:</source>
        <translation>Noms co&amp;mme dans&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Guillemet::MergeReportDialog</name>
    <message>
        <source>Merged</source>
        <translation>Fusion terminée</translation>
    </message>
    <message>
        <source>Nothing new: everything there is here already.</source>
        <translation>Rien de nouveau&#xa0;: tout ce qui est là-bas est déjà ici.</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>Articles&#xa0;:</translation>
    </message>
    <message>
        <source>%1 added, %2 were here</source>
        <translation>ajoutés %1, déjà là %2</translation>
    </message>
    <message>
        <source>Annotation sets:</source>
        <translation>Jeux d&apos;annotations&#xa0;:</translation>
    </message>
    <message>
        <source>%1 added, %2 brought up to date, %3 the same as here</source>
        <translation>ajoutés %1, mis à jour %2, identiques ici %3</translation>
    </message>
    <message>
        <source>Speakers:</source>
        <translation>Locuteurs&#xa0;:</translation>
    </message>
    <message>
        <source>%1 added, %2 matched by name</source>
        <translation>ajoutés %1, reconnus par leur nom %2</translation>
    </message>
    <message>
        <source>Discussions and remarks:</source>
        <translation>Discussions et remarques&#xa0;:</translation>
    </message>
    <message>
        <source>Verdicts of reviewers:</source>
        <translation>Verdicts des réviseurs&#xa0;:</translation>
    </message>
    <message>
        <source>No conflict.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); what is here was kept:</source>
        <translation>
            <numerusform>%n conflit&#xa0;; ce qui est ici a été gardé&#xa0;:</numerusform>
            <numerusform>%n conflits&#xa0;; ce qui est ici a été gardé&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>&amp;Undo the Merge</source>
        <translation>&amp;Annuler la fusion</translation>
    </message>
    <message>
        <source>Roles and reasons to reject:</source>
        <translation>Rôles et raisons de rejeter&#x202f;:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Guillemet::MessageArea</name>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Guillemet::NameMappingModel</name>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotation, direct</source>
        <translation>Citation directe</translation>
    </message>
    <message>
        <source>Quotation, indirect</source>
        <translation>Citation indirecte</translation>
    </message>
    <message>
        <source>Quotation, mixed</source>
        <translation>Citation mixte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Introducteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>A tag “%1”</source>
        <translation>Une étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Type of quotation</source>
        <translation>Type de citation</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Kind of mention</source>
        <translation>Genre de mention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>An attribute “%1”</source>
        <translation>Un attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quotation → speaker</source>
        <translation>Citation → locuteur</translation>
    </message>
    <message>
        <source>Speaker → quotation</source>
        <translation>Locuteur → citation</translation>
    </message>
    <message>
        <source>Quotation → cue</source>
        <translation>Citation → introducteur</translation>
    </message>
    <message>
        <source>Cue → quotation</source>
        <translation>Introducteur → citation</translation>
    </message>
    <message>
        <source>Quotation → outer one</source>
        <translation>Citation → celle qui la contient</translation>
    </message>
    <message>
        <source>Quotation → inner one</source>
        <translation>Citation → celle qu&apos;elle contient</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>La citation</translation>
    </message>
    <message>
        <source>Its speaker</source>
        <translation>Son locuteur</translation>
    </message>
    <message>
        <source>Its cue</source>
        <translation>Son introducteur</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>in event %1</source>
        <translation>dans l&apos;événement %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>name, kind</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>Guillemet::NoteField</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>Guillemet::OccurrenceModel</name>
    <message>
        <source>was refused here</source>
        <translation>a été refusé ici</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>déjà marqué</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>l&apos;est déjà</translation>
    </message>
    <message>
        <source>has no such tag</source>
        <translation>n&apos;a pas cette étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s)</source>
        <translation>
            <numerusform>%1, %n endroit</numerusform>
            <numerusform>%1, %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked places, all places</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Guillemet::OccurrencesDialog</name>
    <message>
        <source>All Occurrences</source>
        <translation>Toutes les occurrences</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots&#xa0;:</translation>
    </message>
    <message>
        <source>Who&amp;le words</source>
        <translation>Mots &amp;entiers</translation>
    </message>
    <message>
        <source>&amp;Ignore case</source>
        <translation>&amp;Ignorer la casse</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>In &amp;this article</source>
        <translation>Dans cet &amp;article</translation>
    </message>
    <message>
        <source>In the whole &amp;project</source>
        <translation>Dans tout le &amp;projet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>Marquer comme</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Retirer l&apos;étiquette</translation>
    </message>
    <message>
        <source>Change the tag</source>
        <translation>Changer l&apos;étiquette</translation>
    </message>
    <message>
        <source>Set the country</source>
        <translation>Choisir le pays</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Choisir le locuteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>to</source>
        <comment>change the tag … to …</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>Fai&amp;re</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a Country…</source>
        <translation>Choisir un pays…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Trouvé nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>Coché&#xa0;:&#xa0;%1 sur&#xa0;%n endroit</numerusform>
            <numerusform>Cochés&#xa0;:&#xa0;%1 sur&#xa0;%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” as %2 at %n place(s)</source>
        <translation>
            <numerusform>Marquer «&#xa0;%1&#xa0;» comme&#xa0;%2 à&#xa0;%n endroit</numerusform>
            <numerusform>Marquer «&#xa0;%1&#xa0;» comme&#xa0;%2 à&#xa0;%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag %2 of “%1” at %n place(s)</source>
        <translation>
            <numerusform>Retirer l&apos;étiquette&#xa0;%2 de «&#xa0;%1&#xa0;» à&#xa0;%n endroit</numerusform>
            <numerusform>Retirer l&apos;étiquette&#xa0;%2 de «&#xa0;%1&#xa0;» à&#xa0;%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tag of “%1” to %2 at %n place(s)</source>
        <translation>
            <numerusform>Changer l&apos;étiquette de «&#xa0;%1&#xa0;» en&#xa0;%2 à&#xa0;%n endroit</numerusform>
            <numerusform>Changer l&apos;étiquette de «&#xa0;%1&#xa0;» en&#xa0;%2 à&#xa0;%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the country of “%1” at %n place(s)</source>
        <translation>
            <numerusform>Choisir le pays de «&#xa0;%1&#xa0;» à&#xa0;%n endroit</numerusform>
            <numerusform>Choisir le pays de «&#xa0;%1&#xa0;» à&#xa0;%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the speaker of “%1” at %n place(s)</source>
        <translation>
            <numerusform>Choisir le locuteur de «&#xa0;%1&#xa0;» à&#xa0;%n endroit</numerusform>
            <numerusform>Choisir le locuteur de «&#xa0;%1&#xa0;» à&#xa0;%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Il n&apos;y avait rien à changer.</translation>
    </message>
    <message>
        <source>Done at %1 in %2. One undo takes it back.</source>
        <translation>Fait à&#xa0;%1 dans&#xa0;%2. Une seule annulation revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;forms of the words</source>
        <translation>Toutes les f&amp;ormes des mots</translation>
    </message>
    <message>
        <source>Other forms of the same lemma too: says and said for say, countries for country</source>
        <translation>Aussi les autres formes du même lemme&#xa0;: dit et disaient pour dire, nationaux pour national</translation>
    </message>
    <message>
        <source>Chan&amp;ge:</source>
        <translation>Modi&amp;fier&#x202f;:</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Guillemet::OriginalDialog</name>
    <message>
        <source>Original and Corrected Text</source>
        <translation>Texte d&apos;origine et texte corrigé</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Ce qui a été corrigé</translation>
    </message>
    <message>
        <source>&amp;Put the Original Back</source>
        <translation>&amp;Remettre le texte d&apos;origine</translation>
    </message>
    <message>
        <source>The text is as it came in.</source>
        <translation>Le texte est tel qu&apos;il est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) corrected. What went is struck through, what came is underlined; a click on a number goes there.</source>
        <translation>
            <numerusform>%n endroit corrigé. Ce qui est parti est barré, ce qui est venu est souligné&#xa0;; un clic sur un numéro y mène.</numerusform>
            <numerusform>%n endroits corrigés. Ce qui est parti est barré, ce qui est venu est souligné&#xa0;; un clic sur un numéro y mène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Texte d&apos;origine</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Texte actuel</translation>
    </message>
</context>
<context>
    <name>Guillemet::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Where quotations, findings and search hits are in the article</source>
        <translation>Où se trouvent dans l&apos;article les citations, les points à vérifier et les résultats de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) to decide</source>
        <translation>
            <numerusform>%n citation à décider</numerusform>
            <numerusform>%n citations à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n résultat de la recherche</numerusform>
            <numerusform>%n résultats de la recherche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::ParagraphBar</name>
    <message>
        <source>Go to &amp;paragraph</source>
        <translation>Aller au &amp;paragraphe</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Guillemet::PartRow</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Guillemet::PartsBox</name>
    <message>
        <source>Parts of both</source>
        <translation>Parties des deux</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Introducteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mots du locuteur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>&amp;Take These Parts</source>
        <translation>&amp;Prendre ces parties</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Guillemet::PastView</name>
    <message>
        <source>&amp;Back to Now</source>
        <translation>Re&amp;venir à maintenant</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>L&apos;article tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Res&amp;tore This State</source>
        <translation>Re&amp;staurer cet état</translation>
    </message>
</context>
<context>
    <name>Guillemet::PickerDialog</name>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Rien ne répond à ces lettres.</translation>
    </message>
</context>
<context>
    <name>Guillemet::PropertiesDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Project Properties</source>
        <translation>Propriétés du projet</translation>
    </message>
    <message>
        <source>Your annotations are kept under this name, apart from those of your colleagues.</source>
        <translation>Vos annotations sont gardées sous ce nom, à part de celles de vos collègues.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>pas encore dans son propre fichier</translation>
    </message>
    <message>
        <source>Project file:</source>
        <translation>Fichier du projet&#xa0;:</translation>
    </message>
    <message>
        <source>Contents:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>The project can be read only: changes are not possible.</source>
        <translation>Le projet est en lecture seule&#xa0;: il ne peut pas être modifié.</translation>
    </message>
</context>
<context>
    <name>Guillemet::QueuePanel</name>
    <message>
        <source>&amp;Put Together</source>
        <translation>&amp;Composer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>L&apos;accord le plus faible d&apos;abord</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>Comme dans le projet</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>Dans quel état</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>A random sample of so many of the articles</source>
        <translation>Un échantillon au hasard de cette part des articles</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>graine </translation>
    </message>
    <message>
        <source>The same seed draws the same articles</source>
        <translation>La même graine tire les mêmes articles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The articles to review, one after the other. Choose how, and put the queue together.</source>
        <translation>Les articles à réviser, l&apos;un après l&apos;autre. Choisissez comment, et composez la file.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>Aucun article ne convient.</translation>
    </message>
    <message>
        <source>Put a queue together first.</source>
        <translation>Composez d&apos;abord une file.</translation>
    </message>
    <message>
        <source>This is the last article of the queue.</source>
        <translation>C&apos;est le dernier article de la file.</translation>
    </message>
</context>
<context>
    <name>Guillemet::QuotationController</name>
    <message>
        <source>These words are a quotation already.</source>
        <translation>Ces mots sont déjà une citation.</translation>
    </message>
    <message>
        <source>No quotation was found here. Select its words first.</source>
        <translation>Aucune citation n&apos;a été trouvée ici. Sélectionnez d&apos;abord ses mots.</translation>
    </message>
    <message>
        <source>cue “%1”</source>
        <translation>introducteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translation>locuteur&#xa0;%1</translation>
    </message>
    <message>
        <source>Proposed: %1. %2 confirms, %3 drops it.</source>
        <comment>parts of a quotation, keys</comment>
        <translation>Proposé&#xa0;:&#xa0;%1. %2 confirme, %3 écarte.</translation>
    </message>
    <message>
        <source>Choose a quotation, then select the words it is to move to.</source>
        <translation>Choisissez une citation, puis sélectionnez les mots où la déplacer.</translation>
    </message>
    <message>
        <source>The quotation is there already.</source>
        <translation>La citation est déjà là.</translation>
    </message>
    <message>
        <source>Choose a quotation, then select the words for its copy.</source>
        <translation>Choisissez une citation, puis sélectionnez les mots pour sa copie.</translation>
    </message>
    <message>
        <source>Select the words that continue the quotation before them, or choose a quotation.</source>
        <translation>Sélectionnez les mots qui continuent la citation précédente, ou choisissez une citation.</translation>
    </message>
    <message>
        <source>Choose the second of two quotations to join it with the one before.</source>
        <translation>Choisissez la seconde de deux citations pour la joindre à la précédente.</translation>
    </message>
    <message>
        <source>After this place there is no quotation that is not tagged.</source>
        <translation>Après cet endroit, il n&apos;y a plus de citation qui ne soit pas étiquetée.</translation>
    </message>
    <message>
        <source>Neither this quotation nor the one before has a speaker yet.</source>
        <translation>Ni cette citation ni la précédente n&apos;a encore de locuteur.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReadingDialog</name>
    <message>
        <source>The &amp;usual one</source>
        <translation>L&apos;&amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Numbers of paragraphs in the margin</source>
        <translation>&amp;Numéros des paragraphes dans la marge</translation>
    </message>
    <message>
        <source>Codes above &amp;countries</source>
        <translation>&amp;Codes au-dessus des pays</translation>
    </message>
    <message>
        <source>&amp;Overview beside the scroll bar</source>
        <translation>&amp;Vue d&apos;ensemble à côté de la barre de défilement</translation>
    </message>
    <message>
        <source>Reading Comfort</source>
        <translation>Confort de lecture</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelle</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Font:</source>
        <translation>Police&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line height:</source>
        <translation>&amp;Interligne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Width of a line:</source>
        <translation>&amp;Largeur d&apos;une ligne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReasonBox</name>
    <message>
        <source>Reason to reject</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>Reason to reject both</source>
        <translation>Raison de refuser les deux</translation>
    </message>
    <message>
        <source>Choose a reason or write one; what you write joins the list of the project. Control+Delete takes it off the list.</source>
        <translation>Choisissez une raison ou écrivez-en une&#x202f;; ce que vous écrivez rejoint la liste du projet. Ctrl+Suppr l&apos;ôte de la liste.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReportDialog</name>
    <message>
        <source>Agreement and Feedback</source>
        <translation>Accord et retours</translation>
    </message>
    <message>
        <source>Feedback for %1</source>
        <translation>Retours pour %1</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quel rapport</translation>
    </message>
    <message>
        <source>Agreement of all annotators</source>
        <translation>Accord de tous les annotateurs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Write File…</source>
        <translation>É&amp;crire le fichier…</translation>
    </message>
    <message>
        <source>HTML, PDF, CSV, SVG or PNG, by the ending of the name</source>
        <translation>HTML, PDF, CSV, SVG ou PNG, selon la fin du nom</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2. Choose another folder.</source>
        <translation>Le rapport ne peut pas être écrit dans %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Quelle partie</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Le rapport entier</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReviewBook</name>
    <message>
        <source>An article goes from new to in progress, done and in review; only what is in review is approved or returned.</source>
        <translation>Un article passe de nouveau à en cours, terminé et en révision&#xa0;; seul ce qui est en révision est approuvé ou renvoyé.</translation>
    </message>
    <message>
        <source>A remark is settled by the one it is for, or by a reviewer.</source>
        <translation>Une remarque est réglée par celui à qui elle s&apos;adresse, ou par un réviseur.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Not a quotation</source>
        <translation>Pas une citation</translation>
    </message>
    <message>
        <source>Scare quotes or a title</source>
        <translation>Guillemets de distance ou titre</translation>
    </message>
    <message>
        <source>The edges are wrong in both</source>
        <translation>Les bords sont faux chez les deux</translation>
    </message>
    <message>
        <source>The speaker is wrong in both</source>
        <translation>Le locuteur est faux chez les deux</translation>
    </message>
    <message>
        <source>Not what the guidelines ask for</source>
        <translation>Pas ce que demandent les consignes</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReviewButtons</name>
    <message>
        <source>A</source>
        <comment>button: what the first annotator has is right</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>button: what the second annotator has is right</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReviewController</name>
    <message>
        <source>There is no difference left in this article.</source>
        <translation>Il n&apos;y a plus de différence dans cet article.</translation>
    </message>
    <message>
        <source>Go to a difference first.</source>
        <translation>Allez d&apos;abord à une différence.</translation>
    </message>
    <message>
        <source>Parts can be taken where both have the quotation.</source>
        <translation>On peut prendre des parties là où les deux ont la citation.</translation>
    </message>
    <message>
        <source>No difference is left; “=” takes what both have alike.</source>
        <translation>Il ne reste aucune différence&#x202f;; «&#x202f;=&#x202f;» prend ce que les deux ont de même.</translation>
    </message>
    <message>
        <source>Everything of these two is decided in this article.</source>
        <translation>Tout est décidé entre ces deux dans cet article.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReviewDialogs</name>
    <message>
        <source>Choose a quotation or select words first.</source>
        <translation>Choisissez d&apos;abord une citation ou sélectionnez des mots.</translation>
    </message>
    <message>
        <source>This is the last article.</source>
        <translation>C&apos;est le dernier article.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ReviewPanel</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Compare with nobody</source>
        <translation>Ne comparer avec personne</translation>
    </message>
    <message>
        <source>Compare with the analysis</source>
        <translation>Comparer avec l&apos;analyse</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Choose above whose annotations to compare yours with.</source>
        <translation>Choisissez ci-dessus à quelles annotations comparer les vôtres.</translation>
    </message>
    <message>
        <source>Review (%1)</source>
        <translation>Révision (%1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Whose annotations to compare with: they are B</source>
        <translation>Avec les annotations de qui comparer&#xa0;: ce sont B</translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation>l&apos;analyse</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>A: nobody</source>
        <translation>A&#xa0;: personne</translation>
    </message>
    <message>
        <source>B: nobody</source>
        <translation>B&#xa0;: personne</translation>
    </message>
    <message>
        <source>%1 decided · %2 alike, not yet agreed</source>
        <translation>%1 décidées · %2 pareilles, pas encore dans la version commune</translation>
    </message>
    <message>
        <source>Nobody else has annotated this article. “Merge a Colleague&apos;s Project” in the menu Review brings in what a colleague has done.</source>
        <translation>Personne d&apos;autre n&apos;a annoté cet article. «&#xa0;Fusionner le projet d&apos;un collègue&#xa0;», dans le menu Révision, apporte ce qu&apos;un collègue a fait.</translation>
    </message>
    <message>
        <source>Choose above whose annotations to compare.</source>
        <translation>Choisissez ci-dessus les annotations à comparer.</translation>
    </message>
    <message>
        <source>No difference is open. Take what both have alike with “=”; N goes to the next article.</source>
        <translation>Aucune différence n&apos;est ouverte. Prenez ce que les deux ont pareil avec «&#x202f;=&#x202f;»&#x202f;; N passe à l&apos;article suivant.</translation>
    </message>
    <message>
        <source>Everything is decided. N goes to the next article.</source>
        <translation>Tout est décidé. N passe à l&apos;article suivant.</translation>
    </message>
    <message>
        <source>No difference. N goes to the next article.</source>
        <translation>Aucune différence. N passe à l&apos;article suivant.</translation>
    </message>
    <message>
        <source>N&amp;either:</source>
        <translation>&amp;Aucun des deux&#x202f;:</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 décidées</translation>
    </message>
    <message numerus="yes">
        <source>Everything of these two is decided. %1 has %n more that nobody has decided on: N goes to it.</source>
        <translation>
            <numerusform>Tout est décidé entre ces deux. %1 en a encore %n sur laquelle personne n&apos;a décidé&#x202f;: N y va.</numerusform>
            <numerusform>Tout est décidé entre ces deux. %1 en a encore %n sur lesquelles personne n&apos;a décidé&#x202f;: N y va.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Recherche des différences…</translation>
    </message>
</context>
<context>
    <name>Guillemet::Reviewer</name>
    <message>
        <source>%1 has no such annotation</source>
        <translation>%1 n&apos;a pas cette annotation</translation>
    </message>
    <message>
        <source>Take the note</source>
        <translation>Reprendre la note</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>first annotator</source>
        <translation>premier annotateur</translation>
    </message>
    <message>
        <source>second annotator</source>
        <translation>second annotateur</translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation>l&apos;analyse</translation>
    </message>
    <message>
        <source>another annotator</source>
        <translation>un autre annotateur</translation>
    </message>
    <message>
        <source>%1: A</source>
        <comment>a colleague has it as A does</comment>
        <translation>%1&#x202f;: A</translation>
    </message>
    <message>
        <source>%1: B</source>
        <comment>a colleague has it as B does</comment>
        <translation>%1&#x202f;: B</translation>
    </message>
    <message>
        <source>%1: neither</source>
        <comment>a colleague has it as neither</comment>
        <translation>%1&#x202f;: ni l&apos;un ni l&apos;autre</translation>
    </message>
</context>
<context>
    <name>Guillemet::SameSpeakerOffer</name>
    <message>
        <source>%1 by “%2”. %3 gives all to “%4”.</source>
        <comment>number of quotations, speaker before, key, speaker now</comment>
        <translation>%1 de «&#x202f;%2&#x202f;». %3 donne tout à «&#x202f;%4&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n other quotation(s)</source>
        <translation>
            <numerusform>%n autre citation</numerusform>
            <numerusform>%n autres citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SameWordsOffer</name>
    <message>
        <source>“%1” stands at %2. %3 tags it there too.</source>
        <comment>words, number of places, key</comment>
        <translation>«&#x202f;%1&#x202f;» se trouve à %2. %3 l&apos;y étiquette aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>%n autre endroit</numerusform>
            <numerusform>%n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” as %2</source>
        <translation>Étiqueter «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Tagged at %n more place(s).</source>
        <translation>
            <numerusform>Étiqueté à %n endroit de plus.</numerusform>
            <numerusform>Étiqueté à %n endroits de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::SendDialog</name>
    <message>
        <source>Send to a Colleague</source>
        <translation>Envoyer à un collègue</translation>
    </message>
    <message>
        <source>The articles that are ticked go into a project file of their own, with everybody&apos;s annotations, remarks and discussions. What your colleague sends back is merged with “Merge a Colleague&apos;s Project”.</source>
        <translation>Les articles cochés vont dans leur propre fichier de projet, avec les annotations, remarques et discussions de tous. Ce que votre collègue renvoie est fusionné avec «&#xa0;Fusionner le projet d&apos;un collègue&#xa0;».</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Quels articles</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>L&apos;article ouvert</translation>
    </message>
    <message>
        <source>Those that are %1</source>
        <translation>Ceux dans l&apos;état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>&amp;Write File…</source>
        <translation>É&amp;crire le fichier…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write File with %n Article(s)…</source>
        <translation>
            <numerusform>É&amp;crire le fichier avec %n article…</numerusform>
            <numerusform>É&amp;crire le fichier avec %n articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::Session</name>
    <message>
        <source>Unsaved %1</source>
        <translation>Non enregistré&#xa0;%1</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save it under another name to make changes.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: what it changed is not as it left it. The step was dropped; all else stays.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni annulé ni rétabli&#xa0;: ce qui avait été changé n&apos;est plus dans le même état. L&apos;étape a été abandonnée&#xa0;; tout le reste demeure.</translation>
    </message>
    <message>
        <source>An article goes from new to in progress, done and in review; only what is in review is approved or returned.</source>
        <translation>Un article passe de nouveau à en cours, terminé et en révision&#xa0;; seul ce qui est en révision est approuvé ou renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of other articles were changed since then, and stay as they are.</source>
        <translation>
            <numerusform>%n annotation d&apos;autres articles a été changée depuis, et reste telle quelle.</numerusform>
            <numerusform>%n annotations d&apos;autres articles ont été changées depuis, et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not done: what it was to change has changed meanwhile.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas été fait&#x202f;: ce que cela devait changer a changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>La re&amp;prendre</translation>
    </message>
    <message>
        <source>%1 moves the caret. Choose another key.</source>
        <translation>%1 déplace le curseur. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Take it over from there, or choose another key.</source>
        <translation>%1 est prise par «&#x202f;%2&#x202f;». Reprenez-la, ou choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>Guillemet::SideBySide</name>
    <message>
        <source>Agreed set</source>
        <translation>Version commune</translation>
    </message>
    <message>
        <source>A: you</source>
        <translation>A&#xa0;: vous</translation>
    </message>
</context>
<context>
    <name>Guillemet::SpeakerController</name>
    <message>
        <source>Choose a quotation that has a speaker first.</source>
        <translation>Choisissez d&apos;abord une citation qui a un locuteur.</translation>
    </message>
    <message>
        <source>Rename Speaker Everywhere</source>
        <translation>Renommer le locuteur partout</translation>
    </message>
    <message>
        <source>Name of “%1” in all articles:</source>
        <translation>Nom de «&#x202f;%1&#x202f;» dans tous les articles&#x202f;:</translation>
    </message>
    <message>
        <source>Make One Speaker of Two</source>
        <translation>Faire un locuteur de deux</translation>
    </message>
    <message>
        <source>There is “%1” already. What “%2” says is said by “%1” then, in all articles. One undo takes it back.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Ce que dit «&#x202f;%2&#x202f;» sera dit par «&#x202f;%1&#x202f;», dans tous les articles. Une seule annulation rétablit tout.</translation>
    </message>
    <message>
        <source>&amp;Make One</source>
        <translation>&amp;En faire un</translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation>«&#x202f;%1&#x202f;» s&apos;appelle maintenant «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n article(s).</source>
        <translation>
            <numerusform>%1, dans %n article.</numerusform>
            <numerusform>%1, dans %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join speaker with %1</source>
        <translation>Réunir le locuteur avec %1</translation>
    </message>
    <message>
        <source>Stopped: both speakers are as they were.</source>
        <translation>Arrêté&#x202f;: les deux locuteurs sont restés tels quels.</translation>
    </message>
</context>
<context>
    <name>Guillemet::SpeakerModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Guillemet::StatusLine</name>
    <message>
        <source>Zoom; click for the usual size</source>
        <translation>Zoom&#xa0;; un clic pour la taille habituelle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n locuteur</numerusform>
            <numerusform>%n locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country mention(s)</source>
        <translation>
            <numerusform>%n mention de pays</numerusform>
            <numerusform>%n mentions de pays</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à&#xa0;%1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Annotateur&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Suggestions that are less sure than you want to see</source>
        <translation>Suggestions moins sûres que ce que vous voulez voir</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur&#xa0;%2 décidées</translation>
    </message>
</context>
<context>
    <name>Guillemet::SuggestionFilter</name>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Suggestions</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>Only at Least %1 % Sure</source>
        <translation>Seulement sûres à&#xa0;%1&#xa0;% au moins</translation>
    </message>
    <message>
        <source>All suggestions are shown.</source>
        <translation>Toutes les suggestions sont montrées.</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions at least %1 % sure are shown, %n hidden.</source>
        <translation>
            <numerusform>Les suggestions sûres à&#xa0;%1&#xa0;% au moins sont montrées,&#xa0;%n est masquée.</numerusform>
            <numerusform>Les suggestions sûres à&#xa0;%1&#xa0;% au moins sont montrées,&#xa0;%n sont masquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::TagAttributesEditor</name>
    <message>
        <source>Attributes and their values</source>
        <translation>Attributs et leurs valeurs</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>Touc&amp;he&#xa0;:</translation>
    </message>
    <message>
        <source>Gives the annotation the next value of this attribute</source>
        <translation>Donne à l&apos;annotation la valeur suivante de cet attribut</translation>
    </message>
    <message>
        <source>Add &amp;Value</source>
        <translation>Ajouter une &amp;valeur</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>nouvelle valeur</translation>
    </message>
    <message>
        <source>new value %1</source>
        <translation>nouvelle valeur&#xa0;%1</translation>
    </message>
    <message>
        <source>Attributes and their value&amp;s:</source>
        <translation>&amp;Attributs et leurs valeurs&#x202f;:</translation>
    </message>
    <message>
        <source>Add A&amp;ttribute</source>
        <translation>Ajouter un attri&amp;but</translation>
    </message>
</context>
<context>
    <name>Guillemet::TagController</name>
    <message>
        <source>%1: Next “%2”</source>
        <comment>tag, attribute</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» suivant</translation>
    </message>
</context>
<context>
    <name>Guillemet::TagLookEditor</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Pointillé</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Tireté</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Tirets et points</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ondulé</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Touche&#xa0;:</translation>
    </message>
    <message>
        <source>On a &amp;light page:</source>
        <translation>Sur une page &amp;claire&#xa0;:</translation>
    </message>
    <message>
        <source>On a da&amp;rk page:</source>
        <translation>Sur une page &amp;sombre&#xa0;:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the colour: %1</source>
        <translation>Choisir la couleur&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The keys of this tag are among the keyboard shortcuts</source>
        <translation>Les touches de cette étiquette sont parmi les raccourcis clavier</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <comment>contrast</comment>
        <translation>Exemple&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” is hard to read on a light page: contrast %2, at least %3 is needed. Choose a darker colour.</source>
        <translation>«&#xa0;%1&#xa0;» est difficile à lire sur une page claire&#xa0;: contraste&#xa0;%2, il faut au moins&#xa0;%3. Choisissez une couleur plus sombre.</translation>
    </message>
    <message>
        <source>“%1” is hard to read on a dark page: contrast %2, at least %3 is needed. Choose a lighter colour.</source>
        <translation>«&#xa0;%1&#xa0;» est difficile à lire sur une page sombre&#xa0;: contraste&#xa0;%2, il faut au moins&#xa0;%3. Choisissez une couleur plus claire.</translation>
    </message>
    <message>
        <source>Tinted &amp;background</source>
        <translation>&amp;Fond teinté</translation>
    </message>
    <message>
        <source>B&amp;old</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>Itali&amp;c</source>
        <translation>Itali&amp;que</translation>
    </message>
    <message>
        <source>Und&amp;erline:</source>
        <translation>Sou&amp;lignement&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Guillemet::TagsetDialog</name>
    <message>
        <source>Tags of the Project</source>
        <translation>Étiquettes du projet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Mer&amp;ge Into…</source>
        <translation>Fon&amp;dre dans…</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;orter…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Every tag needs a name.</source>
        <translation>Chaque étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same key.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont la même touche.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>Fondre «&#xa0;%1&#xa0;» dans</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>Nom d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Import Tagset</source>
        <translation>Importer un jeu d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Tagsets (*.json)</source>
        <translation>Jeux d&apos;étiquettes (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>Export Tagset</source>
        <translation>Exporter le jeu d&apos;étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be changed</source>
        <translation>
            <numerusform>%n annotation sera changée</numerusform>
            <numerusform>%n annotations seront changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) will be deleted</source>
        <translation>
            <numerusform>%n annotation sera supprimée</numerusform>
            <numerusform>%n annotations seront supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, in %n article(s), also those of your colleagues. You can take it back.</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%2, dans&#xa0;%n article, y compris celles de vos collègues. Vous pourrez l&apos;annuler.</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%2, dans&#xa0;%n articles, y compris celles de vos collègues. Vous pourrez l&apos;annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>Changer les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>Ann&amp;uler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>The key %1 stands for “%2” already, and goes on doing that: choose another one.</source>
        <translation>La touche %1 sert déjà à «&#x202f;%2&#x202f;», et continue&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) taken over from %1. What the project has besides stays. OK carries it out.</source>
        <translation>
            <numerusform>%n étiquette reprise de %1. Ce que le projet a en plus reste. OK l&apos;applique.</numerusform>
            <numerusform>%n étiquettes reprises de %1. Ce que le projet a en plus reste. OK l&apos;applique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::TagsetEditing</name>
    <message>
        <source>The tags of the project are being changed. Try again when that is done.</source>
        <translation>Les étiquettes du projet sont en train d&apos;être changées. Réessayez quand ce sera fini.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were changed since then, and stay as they are.</source>
        <translation>
            <numerusform>%n annotation a été modifiée depuis et reste telle quelle.</numerusform>
            <numerusform>%n annotations ont été modifiées depuis et restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guillemet::TeamController</name>
    <message>
        <source>Undo the Last Merge</source>
        <translation>Retirer la dernière fusion</translation>
    </message>
    <message>
        <source>What the last merge brought in is taken out of the project again.</source>
        <translation>Ce que la dernière fusion a apporté est retiré du projet.</translation>
    </message>
    <message>
        <source>&amp;Undo the Merge</source>
        <translation>&amp;Retirer la fusion</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written to %1. Send this file.</source>
        <translation>
            <numerusform>%n article écrit dans %1. Envoyez ce fichier.</numerusform>
            <numerusform>%n articles écrits dans %1. Envoyez ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to a Colleague</source>
        <translation>Envoyer à un collègue</translation>
    </message>
    <message>
        <source>%1 for a colleague</source>
        <translation>%1 pour un collègue</translation>
    </message>
    <message>
        <source>Guillemet projects (*.guillemet)</source>
        <translation>Projets Guillemet (*.guillemet)</translation>
    </message>
    <message>
        <source>Merge a Colleague&apos;s Project</source>
        <translation>Fusionner le projet d&apos;un collègue</translation>
    </message>
    <message>
        <source>Guillemet JSON (*.json *.jsonl)</source>
        <translation>JSON de Guillemet (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the last merge brought is out again.</source>
        <translation>Ce que la dernière fusion avait apporté est retiré.</translation>
    </message>
</context>
<context>
    <name>Guillemet::TeamDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Undo the Last Change</source>
        <translation>A&amp;nnuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Take All Roles Away</source>
        <translation>Retirer &amp;tous les rôles</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>People and Roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>Rea&amp;sons to Reject</source>
        <translation>Rai&amp;sons de rejeter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Nom d&apos;un collègue</translation>
    </message>
    <message>
        <source>Name of a colleague, as in their settings</source>
        <translation>Nom d&apos;un collègue, comme dans ses réglages</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Whoever rejects what annotators have chooses one of these reasons, or writes another, which joins the list. The one used last comes first. Colleagues get the list when projects are merged.</source>
        <translation>Qui rejette ce que les annotateurs ont choisit l&apos;une de ces raisons, ou en écrit une autre, qui rejoint la liste. La dernière employée vient en premier. Les collègues reçoivent la liste quand les projets sont fusionnés.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouvelle raison</translation>
    </message>
    <message>
        <source>You are %1.</source>
        <translation>Vous êtes %1.</translation>
    </message>
    <message>
        <source>Nobody has a role: everybody may do everything. As soon as you give somebody a role you own the project, and who has none is an annotator.</source>
        <translation>Personne n&apos;a de rôle&#x202f;: chacun peut tout faire. Dès que vous donnez un rôle à quelqu&apos;un, le projet vous appartient, et qui n&apos;en a pas est annotateur.</translation>
    </message>
    <message>
        <source>Your role: %1.</source>
        <translation>Votre rôle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: %2 made %3 %4</source>
        <translation>%1&#x202f;: %2 a fait de %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1: %2 took the role of %3 away</source>
        <translation>%1&#x202f;: %2 a retiré le rôle de %3</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>– (annotates)</source>
        <translation>– (annote)</translation>
    </message>
    <message>
        <source>– (everything)</source>
        <translation>– (tout)</translation>
    </message>
    <message>
        <source>Annotates, takes articles to done, answers remarks</source>
        <translation>Annote, mène les articles à terminé, répond aux remarques</translation>
    </message>
    <message>
        <source>Also puts in review, returns, approves, writes the agreed set, guidelines and reasons</source>
        <translation>Met aussi en révision, renvoie, approuve, écrit la version commune, les consignes et les raisons</translation>
    </message>
    <message>
        <source>Also says who is what</source>
        <translation>Dit aussi qui est quoi</translation>
    </message>
</context>
<context>
    <name>Guillemet::TypeChooser</name>
    <message>
        <source>By edges</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The type follows the quotation marks</source>
        <translation>Le type suit les guillemets</translation>
    </message>
</context>
<context>
    <name>Guillemet::UnattendedRun</name>
    <message>
        <source>The picture could not be saved as “%1”. Choose another folder, or make room on the disk.</source>
        <translation>L&apos;image n&apos;a pas pu être enregistrée sous «&#xa0;%1&#xa0;». Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>Guillemet::ViewController</name>
    <message>
        <source>%1 leads out of focus mode.</source>
        <translation>%1 fait sortir du mode concentration.</translation>
    </message>
</context>
<context>
    <name>Guillemet::WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>« Guillemet »</source>
        <translation>«&#xa0;Guillemet&#xa0;»</translation>
    </message>
    <message>
        <source>Who said what, and about which country.</source>
        <translation>Qui a dit quoi, et de quel pays on parle.</translation>
    </message>
    <message>
        <source>Or drop articles, web pages or a project here.</source>
        <translation>Ou déposez ici des articles, des pages web ou un projet.</translation>
    </message>
</context>
<context>
    <name>Guillemet::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>&amp;Bords</translation>
    </message>
    <message>
        <source>&amp;Fragments</source>
        <translation>&amp;Fragments</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>help, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Own Tags</source>
        <translation>Éti&amp;quettes propres</translation>
    </message>
    <message>
        <source>&amp;Whole Quotation</source>
        <translation>Citation e&amp;ntière</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>Ty&amp;pe</source>
        <translation>Ty&amp;pe</translation>
    </message>
    <message>
        <source>Spea&amp;ker and Cue</source>
        <translation>&amp;Locuteur et introducteur</translation>
    </message>
    <message>
        <source>A&amp;bout the Article</source>
        <translation>À propos de l&apos;arti&amp;cle</translation>
    </message>
</context>
<context>
    <name>Guillemet::WorkStatus</name>
    <message>
        <source>Reading articles: %1 of %2</source>
        <translation>Lecture des articles&#xa0;:&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Ouverture des fichiers&#xa0;:&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Changing tags: %1 of %2</source>
        <translation>Changement des étiquettes&#xa0;:&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Opening articles: %1</source>
        <translation>Ouverture des articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exporting articles: %1 of %2</source>
        <translation>Export des articles&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Importing files: %1 of %2</source>
        <translation>Import des fichiers&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing annotators</source>
        <translation>Comparaison des annotateurs</translation>
    </message>
    <message>
        <source>Making one speaker of two: %1 of %2</source>
        <translation>Réunion de deux locuteurs en un&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Guillemet::WorkflowController</name>
    <message numerus="yes">
        <source>%n remark(s) are to be settled first.</source>
        <translation>
            <numerusform>%n remarque est à régler d&apos;abord.</numerusform>
            <numerusform>%n remarques sont à régler d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in for review.</source>
        <translation>Remis pour révision.</translation>
    </message>
    <message>
        <source>Nobody&apos;s work on this article is done or in review.</source>
        <translation>Aucun travail sur cet article n&apos;est terminé ou en révision.</translation>
    </message>
    <message>
        <source>Approve Whose Work</source>
        <translation>Approuver le travail de qui</translation>
    </message>
    <message>
        <source>Return Whose Work</source>
        <translation>Renvoyer le travail de qui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1&apos;s work is approved.</source>
        <translation>Le travail de %1 est approuvé.</translation>
    </message>
    <message>
        <source>Remark for %1</source>
        <translation>Remarque pour %1</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Sur l&apos;article</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>Sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No remark for you is open.</source>
        <translation>Aucune remarque pour vous n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Choose a discussion first.</source>
        <translation>Choisissez d&apos;abord une discussion.</translation>
    </message>
    <message>
        <source>Done: a reviewer may take it from here.</source>
        <translation>Terminé&#x202f;: un réviseur peut le prendre à partir d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>A quotation is one thing</source>
        <translation>Une citation est un tout</translation>
    </message>
    <message>
        <source>Never lose anything</source>
        <translation>Ne rien perdre</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>How sure it is, and why</source>
        <translation>Sûr à quel point, et pourquoi</translation>
    </message>
    <message>
        <source>The inspector and the tool tip say how sure Guillemet is of a suggestion and by which rule and cue it was found. Of a hundred suggestions that are 80 % sure, about eighty are right. {view.fewerSuggestions} hides the least sure ones, {view.moreSuggestions} shows them again, step by step; the number hidden stands at the bottom of the window. What is hidden is neither stepped to nor accepted or rejected with the others; it is kept, and goes out with what is undecided when you export that.</source>
        <translation>L&apos;inspecteur et l&apos;infobulle disent à quel point Guillemet est sûr d&apos;une suggestion, et par quelle règle et quel introducteur il l&apos;a trouvée. Sur cent suggestions sûres à 80&#xa0;%, environ quatre-vingts sont justes. {view.fewerSuggestions} masque les moins sûres, {view.moreSuggestions} les montre de nouveau, pas à pas&#xa0;; le nombre de celles qui sont masquées est au bas de la fenêtre. Ce qui est masqué n&apos;est ni parcouru, ni accepté ou refusé avec les autres&#xa0;; c&apos;est gardé, et part avec ce qui reste à décider quand vous l&apos;exportez.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The language of an article is found out by itself; {annotate.language} sets it, and what you have not decided is found anew. To add a language, or to change one, put a folder named by its code (sv for Swedish) into {userLanguages}: plain text files with the verbs of saying, titles and function words, no program. Copy one from {ownLanguages} to begin with; README.md there describes every file. Guillemet reads it at its next start, the program guillemet-cli as well.</source>
        <translation>La langue d&apos;un article est reconnue toute seule&#xa0;; {annotate.language} la fixe, et ce que vous n&apos;avez pas décidé est cherché de nouveau. Pour ajouter une langue, ou en changer une, mettez un dossier nommé par son code (sv pour le suédois) dans {userLanguages}&#xa0;: de simples fichiers texte avec les verbes de parole, les titres et les mots grammaticaux, aucun programme. Pour commencer, copiez-en un de {ownLanguages}&#xa0;; README.md y décrit chaque fichier. Guillemet le lit à son prochain démarrage, le programme guillemet-cli aussi.</translation>
    </message>
    <message>
        <source>A typo in the article</source>
        <translation>Une coquille dans l&apos;article</translation>
    </message>
    <message>
        <source>{edit.correctText} opens the paragraph (or the paragraphs selected) for typing, in its place: Enter corrects the text, Shift+Enter begins a new line, Escape leaves it as it was. Everybody&apos;s annotations move along; what stood on words that you delete goes with them, and comes back with {edit.undo}. The text as it came in is kept: {edit.compareOriginal} shows it beside yours with every difference marked, and can put it back. Exports have the corrected text. The article is still known when its first text is opened again, or when somebody else&apos;s annotations on it are merged.</source>
        <translation>{edit.correctText} ouvre le paragraphe (ou les paragraphes sélectionnés) à la frappe, à sa place&#xa0;: Entrée corrige le texte, Maj+Entrée commence une ligne, Échap le laisse tel qu&apos;il était. Les annotations de tous se déplacent avec lui&#xa0;; ce qui était sur des mots que vous supprimez part avec eux, et revient avec {edit.undo}. Le texte tel qu&apos;il est arrivé est gardé&#xa0;: {edit.compareOriginal} le montre à côté du vôtre, chaque différence marquée, et peut le remettre. Les exports ont le texte corrigé. L&apos;article est toujours reconnu quand son premier texte est rouvert, ou quand les annotations de quelqu&apos;un d&apos;autre y sont fusionnées.</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Pas encore sûr</translation>
    </message>
    <message>
        <source>{annotate.unsure} marks the annotation as one to come back to: it bears a question mark in the text and in the lists. {annotate.nextUnsure} goes to the next one, the button above the list of annotations shows only these, and the button beside the filter of the articles only the articles with some. {annotate.note} writes a note on the annotation, {annotate.articleNote} one on the whole article; a pencil in the list of articles tells that there is one, its tool tip what it says.</source>
        <translation>{annotate.unsure} marque l&apos;annotation comme à revoir&#xa0;: elle porte un point d&apos;interrogation dans le texte et dans les listes. {annotate.nextUnsure} va à la suivante, le bouton au-dessus de la liste des annotations ne montre que celles-ci, et le bouton à côté du filtre des articles que les articles qui en ont. {annotate.note} écrit une note sur l&apos;annotation, {annotate.articleNote} une sur l&apos;article entier&#xa0;; un crayon dans la liste des articles signale qu&apos;il y en a une, son infobulle ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>Work with colleagues</source>
        <translation>Travailler avec des collègues</translation>
    </message>
    <message>
        <source>{review.send} writes chosen articles into a file for a colleague; {review.merge} brings their work in. {view.focusReview} compares: choose whose annotations, {review.next} goes to the next difference. {review.agreed} decides between two annotators into the set all agree on; in the list A, B, P, R and N decide with one key. {review.sideBySide} and {review.overlay} show both. {review.many} decides on what all have alike. {review.handIn} hands your article in; {review.approve} and {review.return} are the answer; {review.nextRemark} goes to the next remark for you. {review.discuss} begins a discussion. {review.queue} says which article to review next. {review.report} shows how far you agree; {review.help} explains every figure.</source>
        <translation>{review.send} écrit les articles choisis dans un fichier pour un collègue&#xa0;; {review.merge} apporte son travail. {view.focusReview} compare&#xa0;: choisissez les annotations de qui, {review.next} va à la différence suivante. {review.agreed} décide entre deux annotateurs pour former la version commune&#xa0;; dans la liste, A, B, P, R et N décident d&apos;une touche. {review.sideBySide} et {review.overlay} montrent les deux. {review.many} décide de ce que tous ont de même. {review.handIn} remet votre article&#xa0;; {review.approve} et {review.return} sont la réponse&#xa0;; {review.nextRemark} va à la remarque suivante pour vous. {review.discuss} commence une discussion. {review.queue} dit quel article réviser ensuite. {review.report} montre à quel point vous vous accordez&#xa0;; {review.help} explique chaque chiffre.</translation>
    </message>
    <message>
        <source>{file.export} writes this article, those selected or all of them in the format you choose. Beforehand it shows the file in the colours of its syntax and lists what the format does not hold: a click leads to the annotation. Under Convention, quotations are written as other projects draw them: marks inside or outside, with or without “que”, nested ones or only the outermost. What was written is read back and compared. The program guillemet-cli does the same without a window.</source>
        <translation>{file.export} écrit cet article, ceux qui sont sélectionnés ou tous dans le format que vous choisissez. Auparavant, il montre le fichier aux couleurs de sa syntaxe et liste ce que le format ne peut pas contenir&#xa0;: un clic mène à l&apos;annotation. Sous Convention, les citations sont écrites comme d&apos;autres projets les délimitent&#xa0;: guillemets dedans ou dehors, avec ou sans «&#xa0;que&#xa0;», imbriquées ou seulement la plus extérieure. Ce qui a été écrit est relu et comparé. Le programme guillemet-cli fait de même sans fenêtre.</translation>
    </message>
    <message>
        <source>Drop files on the window, open them with {file.openArticle}, or paste a text with {file.pasteArticle}; {file.openFolder} takes a whole folder. Guillemet reads plain text of any encoding, web pages, Markdown, Word, OpenDocument and PDF documents, e-mail, tables with an article a row (CSV, Excel, JSON), the agencies&apos; NITF and NewsML, feeds, EPUB, and ZIP archives of these. Of a table you choose beside its first rows which column holds the text, the title, the date…; tables with the same columns are known again. Guillemet finds the quotations, who says them and the countries, and shows them in the text as suggestions: light, with a dashed edge. Nothing leaves your computer.</source>
        <translation>Déposez des fichiers sur la fenêtre, ouvrez-les avec {file.openArticle}, ou collez un texte avec {file.pasteArticle}&#x202f;; {file.openFolder} prend un dossier entier. Guillemet lit le texte brut dans tout encodage, les pages web, Markdown, les documents Word, OpenDocument et PDF, le courrier électronique, les tableaux à un article par ligne (CSV, Excel, JSON), les formats d&apos;agence NITF et NewsML, les fils, EPUB, et les archives ZIP de tout cela. D&apos;un tableau, vous choisissez à côté de ses premières lignes quelle colonne contient le texte, le titre, la date…&#x202f;; les tableaux ayant les mêmes colonnes sont reconnus. Guillemet trouve les citations, qui les dit et les pays, et les montre dans le texte comme suggestions&#x202f;: pâles, au bord pointillé. Rien ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Its parts belong together: one or more pieces of text, the cue, the speaker, the type. {annotate.tag.quotation} proposes them: {annotate.accept} confirms, {annotate.drop} drops the proposal. {annotate.quotation.next} confirms it and goes on to the next words that the analysis takes for a quotation and nobody has tagged. {annotate.quotation.continue} makes the selection a quotation by the speaker of the one before. Drag a quotation by its bracket to its speaker to link them. Select a further piece and press {annotate.fragment.add} to add it; {annotate.fragment.split} cuts. {annotate.link.pick}, then a click on a speaker or cue, links it; {annotate.link.list} offers a list; {annotate.link.remove} unlinks. The type follows the quotation marks until you set it: {annotate.type.direct}, {annotate.type.indirect}, {annotate.type.mixed}. Everything is also in the inspector at the right, reached with {view.focusInspector}.</source>
        <translation>Ses parties vont ensemble&#x202f;: un ou plusieurs morceaux de texte, l&apos;introducteur, le locuteur, le type. {annotate.tag.quotation} les propose&#x202f;: {annotate.accept} confirme, {annotate.drop} abandonne la proposition. {annotate.quotation.next} la confirme et va aux mots suivants que l&apos;analyse prend pour une citation et que personne n&apos;a étiquetés. {annotate.quotation.continue} fait de la sélection une citation du locuteur de la précédente. Tirez une citation par son crochet jusqu&apos;à son locuteur pour les lier. Sélectionnez un morceau de plus et pressez {annotate.fragment.add} pour l&apos;ajouter&#x202f;; {annotate.fragment.split} coupe. {annotate.link.pick}, puis un clic sur un locuteur ou un introducteur, le lie&#x202f;; {annotate.link.list} propose une liste&#x202f;; {annotate.link.remove} délie. Le type suit les guillemets tant que vous ne le fixez pas&#x202f;: {annotate.type.direct}, {annotate.type.indirect}, {annotate.type.mixed}. Tout est aussi dans l&apos;inspecteur, à droite, avec {view.focusInspector}.</translation>
    </message>
    <message>
        <source>Bring articles and annotations in</source>
        <translation>Apporter des articles et des annotations</translation>
    </message>
    <message>
        <source>{file.import}, or a file dropped on the window, brings in what was annotated with brat, doccano, Label Studio, Prodigy, INCEpTION and others. The files are read first: you see the articles with their annotations, what the positions in the files count, how many annotations are proved to stand where the file says, and what has no place. Under Names you choose what each foreign tag, attribute or relation becomes; the choice can be saved for the next time. Tables with one article a row come in here too: under Columns you say what each one holds. {file.undoImport} takes all of it out again, as long as nobody has worked on it.</source>
        <translation>{file.import}, ou un fichier déposé sur la fenêtre, apporte ce qui a été annoté avec brat, doccano, Label Studio, Prodigy, INCEpTION et d&apos;autres. Les fichiers sont d&apos;abord lus&#x202f;: vous voyez les articles avec leurs annotations, ce que comptent les positions dans les fichiers, combien d&apos;annotations sont, preuve à l&apos;appui, là où le fichier le dit, et ce qui n&apos;a pas de place. Sous Noms, vous choisissez ce que devient chaque étiquette, attribut ou relation d&apos;ailleurs&#x202f;; le choix peut être enregistré pour la prochaine fois. Les tableaux à un article par ligne entrent aussi par là&#x202f;: sous Colonnes, vous dites ce que chacune contient. {file.undoImport} retire le tout, tant que personne n&apos;y a travaillé.</translation>
    </message>
    <message>
        <source>Cut, join, move</source>
        <translation>Couper, joindre, déplacer</translation>
    </message>
    <message>
        <source>{annotate.fragment.split} cuts a quotation at the caret, or takes the selected words out of it; the second half is chosen then. {annotate.quotation.join} joins a quotation with the one before, and so takes a cut back. {annotate.quotation.continue} on a quotation gives it the speaker of the one before; where only the later one has a speaker, the one before gets it. {annotate.quotation.move} and {annotate.quotation.copy} take a quotation to the selected words. With the caret inside a piece of a quotation the keys for edges move the edges of that piece; at the beginning of the quotation, those of the whole. The speaker or cue that you give takes the place of one that is only proposed. Where several annotations lie over each other, another click or {annotate.pickStacked} chooses the next. {annotate.renameSpeaker} gives a speaker another name in all articles; with the name of another speaker, the two become one.</source>
        <translation>{annotate.fragment.split} coupe une citation au curseur, ou en détache les mots sélectionnés&#x202f;; la seconde moitié est alors choisie. {annotate.quotation.join} joint une citation à la précédente, et défait ainsi une coupe. {annotate.quotation.continue} sur une citation lui donne le locuteur de la précédente&#x202f;; si seule la suivante a un locuteur, la précédente le reçoit. {annotate.quotation.move} et {annotate.quotation.copy} portent une citation sur les mots sélectionnés. Quand le curseur est dans un morceau d&apos;une citation, les touches des bords déplacent ceux de ce morceau&#x202f;; au début de la citation, ceux du tout. Le locuteur ou l&apos;introducteur que vous donnez prend la place de ce qui n&apos;est que proposé. Là où plusieurs annotations se superposent, un nouveau clic ou {annotate.pickStacked} choisit la suivante. {annotate.renameSpeaker} donne un autre nom à un locuteur dans tous les articles&#x202f;; avec le nom d&apos;un autre locuteur, les deux ne font plus qu&apos;un.</translation>
    </message>
    <message>
        <source>Every change is saved within a second; there is nothing to remember. {edit.undo} takes back, {edit.redo} does again, step by step, also after the project was closed. What was done in several articles at once (at all occurrences, to the tags of the project) is taken back in all of them, from any one that it changed; what somebody has changed there in the meantime stays, and Guillemet says how much. {view.focusHistory} lists who did what and when: a click shows the article as it was then, with the tags of then, and can restore it. An article opened without a project is kept too: {file.saveAs} gives it a file of its own.</source>
        <translation>Chaque changement est enregistré dans la seconde&#x202f;; il n&apos;y a rien à retenir. {edit.undo} annule, {edit.redo} refait, pas à pas, aussi après la fermeture du projet. Ce qui a été fait dans plusieurs articles à la fois (toutes les occurrences, les étiquettes du projet) s&apos;annule dans tous, depuis n&apos;importe lequel de ceux qui ont changé&#x202f;; ce qui y a été modifié entre-temps reste, et Guillemet dit combien. {view.focusHistory} liste qui a fait quoi et quand&#x202f;: un clic montre l&apos;article tel qu&apos;il était, avec les étiquettes d&apos;alors, et peut le rétablir. Un article ouvert sans projet est conservé aussi&#x202f;: {file.saveAs} lui donne son propre fichier.</translation>
    </message>
    <message>
        <source>Select words and press {annotate.tag.quotation} for a quotation, {annotate.tag.source} for the speaker, {annotate.tag.cue} for the reporting words, {annotate.tag.country} for a country. The selection snaps to whole words; hold Alt as you let go of the mouse to refuse. On an annotation the same keys change its tag. Move its end with {annotate.edge.endForward} and {annotate.edge.endBack}, its beginning with {annotate.edge.beginForward} and {annotate.edge.beginBack}; or drag the edge. {annotate.delete} removes it. Who tags a country is told where else in the article the same words stand: {annotate.accept} then tags them there too.</source>
        <translation>Sélectionnez des mots et pressez {annotate.tag.quotation} pour une citation, {annotate.tag.source} pour le locuteur, {annotate.tag.cue} pour les mots qui rapportent, {annotate.tag.country} pour un pays. La sélection s&apos;étend aux mots entiers&#x202f;; gardez Alt enfoncée en relâchant la souris pour l&apos;éviter. Sur une annotation, les mêmes touches changent son étiquette. Déplacez sa fin avec {annotate.edge.endForward} et {annotate.edge.endBack}, son début avec {annotate.edge.beginForward} et {annotate.edge.beginBack}&#x202f;; ou tirez le bord. {annotate.delete} la supprime. Qui étiquette un pays apprend où les mêmes mots se trouvent encore dans l&apos;article&#x202f;: {annotate.accept} les y étiquette alors aussi.</translation>
    </message>
    <message>
        <source>{annotate.nextUndecided} goes to the next suggestion, {annotate.accept} accepts it, {annotate.reject} refuses it: a quotation always with its speaker and cue. {annotate.acceptInside} accepts a quotation with the countries in it, or a country wherever the article names it so; {annotate.acceptParagraph} all that is left in the paragraph, and goes on: read it, put right what is wrong, press the key. {annotate.acceptAll} accepts all that is left. {annotate.finish} marks the article as done and opens the next one. What you refused does not come back. The number left to decide stands at the bottom of the window. In a very long article the list of annotations has a line for each stretch of paragraphs, and the one you are in is open.</source>
        <translation>{annotate.nextUndecided} va à la suggestion suivante, {annotate.accept} l&apos;accepte, {annotate.reject} la refuse&#x202f;: une citation toujours avec son locuteur et son introducteur. {annotate.acceptInside} accepte une citation avec les pays qu&apos;elle contient, ou un pays partout où l&apos;article le nomme ainsi&#x202f;; {annotate.acceptParagraph} tout ce qui reste dans le paragraphe, et continue&#x202f;: lisez-le, corrigez ce qui est faux, pressez la touche. {annotate.acceptAll} accepte tout ce qui reste. {annotate.finish} marque l&apos;article comme terminé et ouvre le suivant. Ce que vous refusez ne revient pas. Le nombre de ce qui reste à décider est au bas de la fenêtre. Dans un article très long, la liste des annotations a une ligne par suite de paragraphes, et celle où vous êtes est ouverte.</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys of one letter work while the article has the focus. {help.keys} shows every key as it is set now, on one page; {help.palette} finds every action by its name; {settings.shortcuts} changes any key.</source>
        <translation>Les touches d&apos;une seule lettre agissent quand l&apos;article a le curseur. {help.keys} montre sur une page toutes les touches telles qu&apos;elles sont réglées&#x202f;; {help.palette} trouve chaque action par son nom&#x202f;; {settings.shortcuts} change n&apos;importe quelle touche.</translation>
    </message>
</context>
<context>
    <name>HtmlArticle</name>
    <message>
        <source>There is no text in the web page %1. If its text shows in a browser, copy it there and paste it as an article.</source>
        <translation>Il n&apos;y a pas de texte dans la page web&#xa0;%1. Si un navigateur montre son texte, copiez-le là et collez-le comme article.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>JsonFormat</name>
    <message>
        <source>%1 cannot be read, at line %2: %3.</source>
        <translation>%1 ne peut pas être lu, à la ligne&#xa0;%2&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation>ce n&apos;est pas du JSON valide&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Line %1: the article is left out: %2.</source>
        <translation>Ligne&#xa0;%1&#xa0;: l&apos;article est laissé de côté&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 cannot be read, at line 1: there is no article in it.</source>
        <translation>%1 ne peut pas être lu, à la ligne 1&#xa0;: il n&apos;y a pas d&apos;article dedans.</translation>
    </message>
</context>
<context>
    <name>JsonRecords</name>
    <message>
        <source>the text that it annotates is not in the file (&quot;schema:about&quot; with &quot;schema:articleBody&quot;)</source>
        <translation>le texte annoté n&apos;est pas dans le fichier («&#xa0;schema:about&#xa0;» avec «&#xa0;schema:articleBody&#xa0;»)</translation>
    </message>
    <message>
        <source>there are no annotations.</source>
        <translation>il n&apos;y a pas d&apos;annotations.</translation>
    </message>
    <message>
        <source>its text was not written with it: export it again from labelbuddy with the texts</source>
        <translation>son texte n&apos;a pas été écrit avec lui&#xa0;: exportez-le de nouveau depuis labelbuddy avec les textes</translation>
    </message>
    <message>
        <source>it has no &quot;text&quot;</source>
        <translation>il n&apos;a pas de «&#xa0;text&#xa0;»</translation>
    </message>
    <message>
        <source>the text is not the one that was annotated: its checksum is another.</source>
        <translation>le texte n&apos;est pas celui qui a été annoté&#xa0;: sa somme de contrôle est autre.</translation>
    </message>
    <message>
        <source>%1 is left out: it is of no labelled region.</source>
        <translation>%1&#xa0;: laissé de côté, car ne se rapporte à aucune région étiquetée.</translation>
    </message>
    <message>
        <source>it has no &quot;text&quot; in &quot;data&quot;</source>
        <translation>il n&apos;a pas de «&#xa0;text&#xa0;» dans «&#xa0;data&#xa0;»</translation>
    </message>
    <message>
        <source>an annotation that was cancelled is left out.</source>
        <translation>une annotation qui avait été abandonnée est laissée de côté.</translation>
    </message>
    <message>
        <source>the answer was &quot;%1&quot;: the annotations are left out.</source>
        <translation>la réponse était «&#xa0;%1&#xa0;»&#xa0;: les annotations sont laissées de côté.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>it is not valid JSON: %1.</source>
        <translation>ce n&apos;est pas du JSON valide&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>the article is left out: %1.</source>
        <translation>l&apos;article est laissé de côté&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 holds no article that can be read as %2.</source>
        <translation>%1 ne contient aucun article lisible comme&#xa0;%2.</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>annotation&#xa0;%1</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>relation&#xa0;%1</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>citation&#xa0;%1</translation>
    </message>
    <message>
        <source>groups of coreferences are left out.</source>
        <translation>les groupes de coréférences sont laissés de côté.</translation>
    </message>
    <message>
        <source>%1 is left out: it is a label of the whole article.</source>
        <translation>%1&#xa0;: laissé de côté, car c&apos;est une étiquette de l&apos;article entier.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>le fichier s&apos;arrête au milieu</translation>
    </message>
    <message>
        <source>the line ends in the middle of a text</source>
        <translation>la ligne s&apos;arrête au milieu d&apos;un texte</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>l&apos;imbrication est trop profonde</translation>
    </message>
    <message>
        <source>its brackets do not match</source>
        <translation>ses crochets ou accolades ne vont pas ensemble</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) of a model are left out.</source>
        <translation>
            <numerusform>%n prédiction d&apos;un modèle est laissée de côté.</numerusform>
            <numerusform>%n prédictions d&apos;un modèle sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagePack</name>
    <message>
        <source>The language pack “%1” cannot be read: %2.</source>
        <translation>Le paquet de langue «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1” is not a language pack for “%2”: %3. Correct the file or remove its folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un paquet de langue pour «&#xa0;%2&#xa0;»&#xa0;:&#xa0;%3. Corrigez le fichier ou retirez son dossier.</translation>
    </message>
    <message>
        <source>“%1”: “%2” needs a tab and the frames of the cue.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» demande une tabulation et les cadres de l&apos;introducteur.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a frame of a cue.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un cadre d&apos;introducteur.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>The lexicon “%1” cannot be read: %2. Install Guillemet again.</source>
        <translation>Le lexique «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;:&#xa0;%2. Réinstallez Guillemet.</translation>
    </message>
    <message>
        <source>“%1” is not a lexicon. Install Guillemet again.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un lexique. Réinstallez Guillemet.</translation>
    </message>
    <message>
        <source>The lexicon “%1” cannot be written: %2.</source>
        <translation>Le lexique «&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message numerus="yes">
        <source>whose annotations they are: %n article(s)</source>
        <translation>
            <numerusform>de qui sont les annotations&#xa0;:&#xa0;%n article</numerusform>
            <numerusform>de qui sont les annotations&#xa0;:&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title, author, site, date or language: %n article(s)</source>
        <translation>
            <numerusform>titre, auteur, site, date ou langue&#xa0;:&#xa0;%n article</numerusform>
            <numerusform>titre, auteur, site, date ou langue&#xa0;:&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is known of speakers besides their names: %n speaker(s)</source>
        <translation>
            <numerusform>ce qu&apos;on sait des locuteurs outre leur nom&#xa0;:&#xa0;%n locuteur</numerusform>
            <numerusform>ce qu&apos;on sait des locuteurs outre leur nom&#xa0;:&#xa0;%n locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>white space of the text as it was: %n article(s)</source>
        <translation>
            <numerusform>les espaces du texte tels quels&#xa0;:&#xa0;%n article</numerusform>
            <numerusform>les espaces du texte tels quels&#xa0;:&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that they are suggestions, how sure and why: %n annotation(s)</source>
        <translation>
            <numerusform>que ce sont des suggestions, à quel point sûres et pourquoi&#xa0;:&#xa0;%n annotation</numerusform>
            <numerusform>que ce sont des suggestions, à quel point sûres et pourquoi&#xa0;:&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut at line ends: %n annotation(s)</source>
        <translation>
            <numerusform>coupées aux fins de ligne&#xa0;:&#xa0;%n annotation</numerusform>
            <numerusform>coupées aux fins de ligne&#xa0;:&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is no part of a quotation: %n annotation(s)</source>
        <translation>
            <numerusform>ce qui ne fait pas partie d&apos;une citation&#xa0;:&#xa0;%n annotation</numerusform>
            <numerusform>ce qui ne fait pas partie d&apos;une citation&#xa0;:&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>white space at their edges: %n annotation(s)</source>
        <translation>
            <numerusform>espaces à leurs bords&#xa0;:&#xa0;%n annotation</numerusform>
            <numerusform>espaces à leurs bords&#xa0;:&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut into one for each fragment: %n annotation(s)</source>
        <translation>
            <numerusform>coupées en une par fragment&#xa0;:&#xa0;%n annotation</numerusform>
            <numerusform>coupées en une par fragment&#xa0;:&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out because they overlap others: %n annotation(s)</source>
        <translation>
            <numerusform>laissées de côté car elles en chevauchent d&apos;autres&#xa0;:&#xa0;%n annotation</numerusform>
            <numerusform>laissées de côté car elles en chevauchent d&apos;autres&#xa0;:&#xa0;%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links of quotations to sources, cues and each other: %n link(s)</source>
        <translation>
            <numerusform>liens des citations avec les locuteurs, les introducteurs et entre elles&#xa0;:&#xa0;%n lien</numerusform>
            <numerusform>liens des citations avec les locuteurs, les introducteurs et entre elles&#xa0;:&#xa0;%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types, speakers, country codes, notes: %n value(s)</source>
        <translation>
            <numerusform>types, locuteurs, codes de pays, notes&#xa0;:&#xa0;%n valeur</numerusform>
            <numerusform>types, locuteurs, codes de pays, notes&#xa0;:&#xa0;%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Speaker &quot;%1&quot;: what is known of them differs; what is here was kept.</source>
        <translation>Locuteur «&#xa0;%1&#xa0;»&#xa0;: ce qu&apos;on en sait diffère&#xa0;; ce qui est ici a été gardé.</translation>
    </message>
    <message>
        <source>Speaker &quot;%1&quot;: another person of that name is here; they were kept apart.</source>
        <translation>Locuteur «&#xa0;%1&#xa0;»&#xa0;: une autre personne de ce nom est ici&#xa0;; elles ont été gardées distinctes.</translation>
    </message>
    <message>
        <source>two of the others have annotations of that name; the first was taken</source>
        <translation>deux des autres ont des annotations sous ce nom&#xa0;; les premières ont été prises</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>other annotations here and there under the same name; those here were kept</source>
        <translation>d&apos;autres annotations ici et là-bas sous le même nom&#xa0;; celles d&apos;ici ont été gardées</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file.</source>
        <translation>%1 existe déjà. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no article &quot;%1&quot; in the project.</source>
        <translation>Il n&apos;y a pas d&apos;article «&#xa0;%1&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>The guidelines there are others (version %1); those here were kept.</source>
        <translation>Les consignes y sont autres (version %1)&#xa0;; celles d&apos;ici ont été gardées.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) were not given by an owner of this project; they were left out.</source>
        <translation>
            <numerusform>%n rôle n&apos;a pas été donné par un propriétaire de ce projet&#x202f;; il a été laissé de côté.</numerusform>
            <numerusform>%n rôles n&apos;ont pas été donnés par un propriétaire de ce projet&#x202f;; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) were not given by a reviewer of this project; they were left out.</source>
        <translation>
            <numerusform>%n verdict n&apos;a pas été donné par un réviseur de ce projet&#x202f;; il a été laissé de côté.</numerusform>
            <numerusform>%n verdicts n&apos;ont pas été donnés par un réviseur de ce projet&#x202f;; ils ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameMapping</name>
    <message>
        <source>it is no mapping of names: in &quot;%1&quot; %2</source>
        <translation>ce n&apos;est pas une correspondance de noms&#xa0;: dans «&#xa0;%1&#xa0;»&#xa0;%2</translation>
    </message>
    <message>
        <source>there is no tag.</source>
        <translation>il n&apos;y a pas d&apos;étiquette.</translation>
    </message>
    <message>
        <source>&quot;role&quot; is not source, cue or parent.</source>
        <translation>«&#xa0;role&#xa0;» n&apos;est pas source, cue ou parent.</translation>
    </message>
    <message>
        <source>&quot;content&quot; does not say the quotation&apos;s role.</source>
        <translation>«&#xa0;content&#xa0;» ne dit pas le rôle de la citation.</translation>
    </message>
    <message>
        <source>The mapping of names %1 cannot be read: %2.</source>
        <translation>La correspondance de noms&#xa0;%1 ne peut pas être lue&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The mapping of names %1 is not valid JSON: %2.</source>
        <translation>La correspondance de noms&#xa0;%1 n&apos;est pas du JSON valide&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>OffsetUnit</name>
    <message>
        <source>code points</source>
        <translation>les points de code</translation>
    </message>
    <message>
        <source>UTF-16 code units</source>
        <translation>les unités de code UTF-16</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>les octets UTF-8</translation>
    </message>
    <message>
        <source>grapheme clusters</source>
        <translation>les groupes de graphèmes</translation>
    </message>
    <message>
        <source>, carriage returns counted</source>
        <translation>, retours chariot comptés</translation>
    </message>
    <message>
        <source>, byte order mark counted</source>
        <translation>, marque d&apos;ordre des octets comptée</translation>
    </message>
</context>
<context>
    <name>OutputSink</name>
    <message>
        <source>the standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 est un fichier, pas un dossier. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Le dossier&#xa0;%1 ne peut pas être créé&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is an article itself and is not written over. Choose another place.</source>
        <translation>%1 est lui-même un article et n&apos;est pas écrasé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Make room on it, or choose another place.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le disque est plein. Faites de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is there and may not be changed.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: il existe et ne peut pas être modifié.</translation>
    </message>
</context>
<context>
    <name>ParcReader</name>
    <message>
        <source>there are no words in it</source>
        <translation>il n&apos;y a pas de mots dedans</translation>
    </message>
    <message>
        <source>Line %1 is left out: it names no role of a word.</source>
        <translation>La ligne %1 est laissée de côté&#xa0;: elle ne nomme le rôle d&apos;aucun mot.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>A PDF report cannot be written without fonts.</source>
        <translation>Un rapport PDF ne peut pas être écrit sans polices.</translation>
    </message>
    <message>
        <source>Marked in the text:</source>
        <translation>Marqués dans le texte&#xa0;:</translation>
    </message>
    <message>
        <source>quotation, with its number</source>
        <translation>citation, avec son numéro</translation>
    </message>
    <message>
        <source>source</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Choose Country</source>
        <translation>Choisir le pays</translation>
    </message>
    <message>
        <source>Country or its code</source>
        <translation>Pays ou son code</translation>
    </message>
    <message>
        <source>Who Says It?</source>
        <translation>Qui le dit&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom du locuteur</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Nouveau locuteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Mots de l&apos;annotation</translation>
    </message>
    <message>
        <source>Find it out</source>
        <translation>La reconnaître</translation>
    </message>
    <message>
        <source>Language of the Article</source>
        <translation>Langue de l&apos;article</translation>
    </message>
    <message>
        <source>Language or its code</source>
        <translation>Langue ou son code</translation>
    </message>
    <message>
        <source>Words of the annotation, among the nearest %1</source>
        <translation>Mots de l&apos;annotation, parmi les %1 les plus proches</translation>
    </message>
    <message>
        <source>Other names in the article</source>
        <translation>Autres noms dans l&apos;article</translation>
    </message>
    <message>
        <source>All speakers of the project</source>
        <translation>Tous les locuteurs du projet</translation>
    </message>
</context>
<context>
    <name>ProjectExport</name>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Il n&apos;y a pas de format «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Cet article n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Stopped. The tags are what they were.</source>
        <translation>Arrêté. Les étiquettes sont telles qu&apos;elles étaient.</translation>
    </message>
    <message>
        <source>There is no merge to undo in this project.</source>
        <translation>Il n&apos;y a pas de fusion à annuler dans ce projet.</translation>
    </message>
    <message>
        <source>The merge cannot be undone: what it brought was worked on since.</source>
        <translation>La fusion ne peut pas être annulée&#xa0;: ce qu&apos;elle a apporté a été travaillé depuis.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window of Guillemet. Close it there and open it here again to make changes.</source>
        <translation>Le projet&#xa0;%1 est ouvert dans une autre fenêtre de Guillemet. Fermez-le là-bas et rouvrez-le ici pour le modifier.</translation>
    </message>
    <message>
        <source>The project %1 is opened for reading only, as the file or its folder cannot be written. Save it in another folder to make changes.</source>
        <translation>Le projet&#xa0;%1 est ouvert en lecture seule, car le fichier ou son dossier ne peut pas être écrit. Enregistrez-le dans un autre dossier pour le modifier.</translation>
    </message>
    <message>
        <source>The file %1 is in the way and cannot be renamed. Choose another name.</source>
        <translation>Le fichier&#xa0;%1 est dans le chemin et ne peut pas être renommé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The project %1 is opened for reading only, as nothing can be written beside it; the disk may be full. Make room on the disk and open the project again.</source>
        <translation>Le projet&#xa0;%1 est ouvert en lecture seule, car rien ne peut être écrit à côté&#xa0;; le disque est peut-être plein. Faites de la place et rouvrez le projet.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Guillemet. It is opened for reading only; update Guillemet to make changes.</source>
        <translation>Le projet&#xa0;%1 vient d&apos;une version plus récente de Guillemet. Il est ouvert en lecture seule&#xa0;; mettez Guillemet à jour pour le modifier.</translation>
    </message>
    <message>
        <source>The project %1 is of an older version of Guillemet and has to be converted, but cannot be written here. Copy it to another folder and open the copy.</source>
        <translation>Le projet&#xa0;%1 vient d&apos;une version plus ancienne de Guillemet et doit être converti, mais ne peut pas être écrit ici. Copiez-le dans un autre dossier et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The project file %1 is damaged. It has been left as it is. Open a copy of it from before, or have what is left read out of it with the program sqlite3 (.recover).</source>
        <translation>Le fichier de projet&#xa0;%1 est abîmé. Il a été laissé tel quel. Ouvrez-en une copie antérieure, ou faites lire ce qui reste par le programme sqlite3 (.recover).</translation>
    </message>
    <message>
        <source>%1 is not a project of Guillemet. It has been left as it is. Open it as an article, or choose another file.</source>
        <translation>%1 n&apos;est pas un projet de Guillemet. Il a été laissé tel quel. Ouvrez-le comme article, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no file %1. Was it moved or renamed? Open it from where it is now.</source>
        <translation>Il n&apos;y a pas de fichier&#xa0;%1. A-t-il été déplacé ou renommé&#xa0;? Ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a project file.</source>
        <translation>%1 est un dossier. Choisissez un fichier de projet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Ask its owner for permission, or copy it to a place of your own.</source>
        <translation>Le fichier&#xa0;%1 ne peut pas être lu&#xa0;:&#xa0;%2. Demandez l&apos;accès à son propriétaire, ou copiez-le chez vous.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another file, or make a new project.</source>
        <translation>Le fichier&#xa0;%1 est vide. Choisissez un autre fichier, ou faites un nouveau projet.</translation>
    </message>
    <message>
        <source>The project %1 is in use by another program. Close it there and try again.</source>
        <translation>Le projet&#xa0;%1 est utilisé par un autre programme. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: the file or its folder is read-only. Make it writable, or save the project in another folder.</source>
        <translation>Le projet&#xa0;%1 ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Rendez-le modifiable, ou enregistrez le projet dans un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full: the project %1 cannot be saved. Make room on the disk; nothing is lost while Guillemet stays open.</source>
        <translation>Le disque est plein&#xa0;: le projet&#xa0;%1 ne peut pas être enregistré. Faites de la place&#xa0;; rien n&apos;est perdu tant que Guillemet reste ouvert.</translation>
    </message>
    <message>
        <source>The disk with the project %1 reports an error. Check the disk or the connection to it; nothing is lost while Guillemet stays open.</source>
        <translation>Le disque du projet&#xa0;%1 signale une erreur. Vérifiez le disque ou sa connexion&#xa0;; rien n&apos;est perdu tant que Guillemet reste ouvert.</translation>
    </message>
    <message>
        <source>The project %1 could not be read or saved.</source>
        <translation>Le projet&#xa0;%1 n&apos;a pas pu être lu ou enregistré.</translation>
    </message>
    <message>
        <source>Somebody else has changed the annotations of this article in the meantime. Open it again to see them.</source>
        <translation>Quelqu&apos;un d&apos;autre a changé les annotations de cet article entre-temps. Rouvrez-le pour les voir.</translation>
    </message>
    <message>
        <source>This entry is not in the history of the article.</source>
        <translation>Cette entrée n&apos;est pas dans l&apos;historique de l&apos;article.</translation>
    </message>
    <message>
        <source>The text of this article has been corrected by somebody else. Open the article again to see it.</source>
        <translation>Le texte de cet article a été corrigé par quelqu&apos;un d&apos;autre. Rouvrez l&apos;article pour le voir.</translation>
    </message>
</context>
<context>
    <name>ProvenWriter</name>
    <message>
        <source>more articles came back than were written</source>
        <translation>plus d&apos;articles sont revenus qu&apos;il n&apos;en a été écrit</translation>
    </message>
    <message>
        <source>%1: of %2 facts %3 did not come back from the file; in their place came: %4</source>
        <translation>%1&#xa0;: de&#xa0;%2 faits,&#xa0;%3 ne sont pas revenus du fichier&#xa0;; à leur place sont venus&#xa0;:&#xa0;%4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>of %1 articles %2 came back</source>
        <translation>de&#xa0;%1 articles,&#xa0;%2 sont revenus</translation>
    </message>
    <message>
        <source>%1 did not come back as one article</source>
        <translation>%1 n&apos;est pas revenu comme un seul article</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>demonym</source>
        <translation>habitant</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>metonym</source>
        <translation>métonymie</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>introducteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>locuteur (mots)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>kind of mention</source>
        <translation>sorte de mention</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>Cohen κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Scott π</source>
        <translation>π de Scott</translation>
    </message>
    <message>
        <source>Fleiss κ</source>
        <translation>κ de Fleiss</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>words in: %1</source>
        <translation>mots dans&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>RuleAnalyzer</name>
    <message>
        <source>words in quotation marks</source>
        <translation>des mots entre guillemets</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Not a regular expression: %1 (at character %2).</source>
        <translation>Pas une expression régulière&#xa0;:&#xa0;%1 (au caractère&#xa0;%2).</translation>
    </message>
    <message>
        <source>The expression takes too long for this text; only a part of it was looked through.</source>
        <translation>L&apos;expression prend trop de temps pour ce texte&#x202f;; seule une partie en a été parcourue.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The file %1 of the program cannot be read. Install Guillemet again.</source>
        <translation>Le fichier&#xa0;%1 du programme ne peut pas être lu. Réinstallez Guillemet.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Suggestions of the analysis</source>
        <translation>Suggestions de l&apos;analyse</translation>
    </message>
</context>
<context>
    <name>SpreadsheetFormat</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message numerus="yes">
        <source>… (cut: %n characters)</source>
        <translation>
            <numerusform>… (coupé&#x202f;: %n caractère)</numerusform>
            <numerusform>… (coupé&#x202f;: %n caractères)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandoffImport</name>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 est laissée de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the positions count %2; they were converted.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les positions comptent&#xa0;%2&#xa0;; elles ont été converties.</translation>
    </message>
    <message>
        <source>its positions are not numbers</source>
        <translation>ses positions ne sont pas des nombres</translation>
    </message>
    <message>
        <source>another annotation has its id</source>
        <translation>une autre annotation a son identifiant</translation>
    </message>
    <message>
        <source>its place is not in the text</source>
        <translation>sa place n&apos;est pas dans le texte</translation>
    </message>
    <message>
        <source>at its place stands another text than it says, which is nowhere else</source>
        <translation>à sa place se trouve un autre texte que celui qu&apos;elle donne, qui n&apos;est nulle part ailleurs</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>elle n&apos;a pas d&apos;étiquette</translation>
    </message>
    <message>
        <source>%1: its text stands elsewhere than it says; it was put there: &quot;%2&quot;.</source>
        <translation>%1&#xa0;: son texte se trouve ailleurs qu&apos;il n&apos;est dit&#xa0;; elle a été mise là&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no code of a country; it is left out.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un code de pays&#xa0;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>there is no relation &quot;%1&quot; here</source>
        <translation>il n&apos;y a pas ici de relation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>il n&apos;y a pas d&apos;annotation&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SuggestionBuilder</name>
    <message>
        <source>words in quotation marks after a colon</source>
        <translation>des mots entre guillemets après deux-points</translation>
    </message>
    <message>
        <source>words in quotation marks after the cue</source>
        <translation>des mots entre guillemets après l&apos;introducteur</translation>
    </message>
    <message>
        <source>words in quotation marks before the cue</source>
        <translation>des mots entre guillemets avant l&apos;introducteur</translation>
    </message>
    <message>
        <source>a sentence partly in quotation marks before the cue</source>
        <translation>une phrase en partie entre guillemets avant l&apos;introducteur</translation>
    </message>
    <message>
        <source>a sentence before the cue</source>
        <translation>une phrase avant l&apos;introducteur</translation>
    </message>
    <message>
        <source>a reported clause after the cue</source>
        <translation>une proposition rapportée après l&apos;introducteur</translation>
    </message>
    <message>
        <source>a reported question after the cue</source>
        <translation>une question rapportée après l&apos;introducteur</translation>
    </message>
    <message>
        <source>an infinitive after the cue</source>
        <translation>un infinitif après l&apos;introducteur</translation>
    </message>
    <message>
        <source>an infinitive with a preposition after the cue</source>
        <translation>un infinitif avec préposition après l&apos;introducteur</translation>
    </message>
    <message>
        <source>a reported clause without conjunction after the cue</source>
        <translation>une proposition rapportée sans conjonction après l&apos;introducteur</translation>
    </message>
    <message>
        <source>a noun phrase with quotation marks after the cue</source>
        <translation>un groupe nominal avec guillemets après l&apos;introducteur</translation>
    </message>
    <message>
        <source>what somebody is called, in quotation marks</source>
        <translation>ce dont quelqu&apos;un est qualifié, entre guillemets</translation>
    </message>
    <message>
        <source>a sentence after a phrase that names the source</source>
        <translation>une phrase après un groupe qui nomme la source</translation>
    </message>
    <message>
        <source>a sentence before a phrase that names the source</source>
        <translation>une phrase avant un groupe qui nomme la source</translation>
    </message>
    <message>
        <source>quotation marks with the cue inside them</source>
        <translation>des guillemets avec l&apos;introducteur à l&apos;intérieur</translation>
    </message>
    <message>
        <source>a clause after a noun that reports</source>
        <translation>une proposition après un nom qui rapporte</translation>
    </message>
    <message>
        <source>a sentence in quotation marks without a cue</source>
        <translation>une phrase entre guillemets sans introducteur</translation>
    </message>
    <message>
        <source>a sentence that is said to be somebody&apos;s words</source>
        <translation>une phrase donnée pour les mots de quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1 (cue: %2)</source>
        <translation>%1 (introducteur&#xa0;:&#xa0;%2)</translation>
    </message>
    <message>
        <source>a turn of a dialogue</source>
        <translation>une réplique d&apos;un dialogue</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>it is no table</source>
        <translation>ce n&apos;est pas un tableau</translation>
    </message>
    <message>
        <source>there is no article in the table</source>
        <translation>il n&apos;y a pas d&apos;article dans le tableau</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are: %2</source>
        <translation>il n&apos;y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>no column of the table holds texts; name the one to take: %1</source>
        <translation>aucune colonne du tableau ne contient de textes&#xa0;; nommez celle à prendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: there is no text in the row.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de texte dans la ligne.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>La ligne %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>La ligne %1</translation>
    </message>
    <message>
        <source>Line %1: it is not valid JSON: %2.</source>
        <translation>Ligne %1&#xa0;: ce n&apos;est pas du JSON valide&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its encoding is not known</source>
        <translation>son encodage n&apos;est pas connu</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a row is longer than any article: is a quotation mark missing that ends a value?</source>
        <translation>une ligne est plus longue que tout article&#xa0;: manque-t-il un guillemet à la fin d&apos;une valeur&#xa0;?</translation>
    </message>
    <message>
        <source>the file ends within a quoted value</source>
        <translation>le fichier s&apos;arrête dans une valeur entre guillemets</translation>
    </message>
</context>
<context>
    <name>TaggerModel</name>
    <message>
        <source>The model “%1” cannot be read: %2. Install Guillemet again.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;:&#xa0;%2. Réinstallez Guillemet.</translation>
    </message>
    <message>
        <source>“%1” is not a model of the tagger. Install Guillemet again.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un modèle d&apos;étiqueteur. Réinstallez Guillemet.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be written: %2.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>Tagset</name>
    <message>
        <source>An attribute of tag &quot;%1&quot; has no &quot;id&quot;, or that of another.</source>
        <translation>Un attribut de l&apos;étiquette «&#xa0;%1&#xa0;» n&apos;a pas d&apos;«&#xa0;id&#xa0;», ou a celui d&apos;un autre.</translation>
    </message>
    <message>
        <source>Tag %1 of the tagset has no &quot;id&quot;.</source>
        <translation>L&apos;étiquette&#xa0;%1 du jeu n&apos;a pas d&apos;«&#xa0;id&#xa0;».</translation>
    </message>
    <message>
        <source>The tagset has two tags with the id &quot;%1&quot;.</source>
        <translation>Le jeu a deux étiquettes avec l&apos;id «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of tag &quot;%2&quot; is not a colour of the form #rrggbb.</source>
        <translation>«&#xa0;%1&#xa0;» de l&apos;étiquette «&#xa0;%2&#xa0;» n&apos;est pas une couleur de la forme #rrggbb.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of tag &quot;%2&quot; is not a style of underline.</source>
        <translation>«&#xa0;%1&#xa0;» de l&apos;étiquette «&#xa0;%2&#xa0;» n&apos;est pas un style de soulignement.</translation>
    </message>
    <message>
        <source>The tagset holds no tag.</source>
        <translation>Le jeu d&apos;étiquettes est vide.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Changer les étiquettes</translation>
    </message>
    <message>
        <source>Delete tag &quot;%1&quot;</source>
        <translation>Supprimer l&apos;étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge tag &quot;%1&quot; into &quot;%2&quot;</source>
        <translation>Fondre l&apos;étiquette «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add tag &quot;%1&quot;</source>
        <translation>Ajouter l&apos;étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete attribute &quot;%1&quot;</source>
        <translation>Supprimer l&apos;attribut «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete value &quot;%1&quot; of &quot;%2&quot;</source>
        <translation>Supprimer la valeur «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Rename value &quot;%1&quot; of &quot;%2&quot; to &quot;%3&quot;</source>
        <translation>Renommer la valeur «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» en «&#x202f;%3&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TagsetFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not a tagset. It cannot be read as JSON from line %2 on.</source>
        <translation>%1 n&apos;est pas un jeu d&apos;étiquettes. Le JSON n&apos;est plus lisible à partir de la ligne %2.</translation>
    </message>
    <message>
        <source>%1 is not a tagset. %2</source>
        <translation>%1 n&apos;est pas un jeu d&apos;étiquettes. %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Only reviewers put work in review, return or approve it.</source>
        <translation>Seuls les réviseurs mettent un travail en révision, le renvoient ou l&apos;approuvent.</translation>
    </message>
    <message>
        <source>Only reviewers write the agreed set.</source>
        <translation>Seuls les réviseurs écrivent la version commune.</translation>
    </message>
    <message>
        <source>Only reviewers write the guidelines and the list of reasons.</source>
        <translation>Seuls les réviseurs écrivent les consignes et la liste des raisons.</translation>
    </message>
    <message>
        <source>Only the project&apos;s owner says who is what.</source>
        <translation>Seul le propriétaire du projet dit qui est quoi.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>%1 Here that is: %2.</source>
        <translation>%1 Ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A project with roles has an owner. Make somebody else the owner first, or take all roles away.</source>
        <translation>Un projet avec des rôles a un propriétaire. Faites d&apos;abord de quelqu&apos;un d&apos;autre le propriétaire, ou retirez tous les rôles.</translation>
    </message>
</context>
<context>
    <name>TeiReader</name>
    <message>
        <source>%1. What comes after it is left out.</source>
        <translation>%1. Ce qui suit est laissé de côté.</translation>
    </message>
    <message>
        <source>Line %1 (&lt;%2&gt;)</source>
        <translation>Ligne&#xa0;%1 (&lt;%2&gt;)</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database or a project</source>
        <translation>une base de données ou un projet</translation>
    </message>
    <message>
        <source>%1 is not a text but %2. Save it as plain text or as a web page and open that.</source>
        <translation>%1 n&apos;est pas un texte mais&#xa0;%2. Enregistrez-le en texte brut ou en page web et ouvrez cela.</translation>
    </message>
    <message>
        <source>%1 is not a text: it holds binary data. Save it as plain text or as a web page and open that.</source>
        <translation>%1 n&apos;est pas un texte&#xa0;: il contient des données binaires. Enregistrez-le en texte brut ou en page web et ouvrez cela.</translation>
    </message>
    <message>
        <source>%1 is too long: an article may have 1,073,741,824 characters. Cut it into several files.</source>
        <translation>%1 est trop long&#xa0;: un article peut avoir 1 073 741 824 caractères. Coupez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>TsvReader</name>
    <message>
        <source>line 1 does not say &quot;WebAnno TSV 3&quot;</source>
        <translation>la ligne 1 ne dit pas «&#xa0;WebAnno TSV 3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is left out: it has no number and positions of a token.</source>
        <translation>%1 est laissée de côté&#xa0;: elle n&apos;a pas le numéro et les positions d&apos;un mot.</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not in the sentence.</source>
        <translation>%1 est laissée de côté&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas dans la phrase.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, not %3: some of its values are missing.</source>
        <translation>%1 a %2 colonnes, et non %3&#xa0;: il lui manque des valeurs.</translation>
    </message>
    <message>
        <source>%1: the positions are not those of the text in UTF-16 code units; tokens were found by what they say.</source>
        <translation>%1&#xa0;: les positions ne sont pas celles du texte en unités de code UTF-16&#xa0;; les mots ont été trouvés par ce qu&apos;ils disent.</translation>
    </message>
    <message>
        <source>%1: a link is left out: there is no annotation %2.</source>
        <translation>%1&#xa0;: un lien est laissé de côté&#xa0;: il n&apos;y a pas d&apos;annotation %2.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This annotation has no place in the text, or one that is partly outside it.</source>
        <translation>Cette annotation n&apos;a pas de place dans le texte, ou en déborde.</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Supprimer l&apos;annotation</translation>
    </message>
    <message>
        <source>Keep what is inside the text</source>
        <translation>Garder ce qui est dans le texte</translation>
    </message>
    <message>
        <source>The parts of this annotation overlap or are out of order.</source>
        <translation>Les parties de cette annotation se chevauchent ou sont en désordre.</translation>
    </message>
    <message>
        <source>Put the parts in order</source>
        <translation>Mettre les parties en ordre</translation>
    </message>
    <message>
        <source>There is nothing but white space here.</source>
        <translation>Il n&apos;y a ici que des espaces.</translation>
    </message>
    <message>
        <source>“%1” begins or ends with white space; compared with a colleague&apos;s it would count as another place.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou finit par un espace&#xa0;; comparé à un collègue, ce serait un autre endroit.</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>Leave the white space out</source>
        <translation>Laisser l&apos;espace dehors</translation>
    </message>
    <message>
        <source>The punctuation at the edge of “%1” belongs to the sentence around it.</source>
        <translation>La ponctuation au bord de «&#xa0;%1&#xa0;» appartient à la phrase autour.</translation>
    </message>
    <message>
        <source>Leave the punctuation out</source>
        <translation>Laisser la ponctuation dehors</translation>
    </message>
    <message>
        <source>“%1” begins or ends inside a word.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou finit dans un mot.</translation>
    </message>
    <message>
        <source>Take the whole word: “%1”</source>
        <translation>Prendre le mot entier&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link it with “%1”</source>
        <translation>Lier à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This quotation has no source: who says it?</source>
        <translation>Cette citation n&apos;a pas de locuteur&#xa0;: qui le dit&#xa0;?</translation>
    </message>
    <message>
        <source>This quotation has no cue: which words say that it is reported?</source>
        <translation>Cette citation n&apos;a pas d&apos;introducteur&#xa0;: quels mots la rapportent&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is tagged as a source, but says nothing.</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme locuteur, mais ne dit rien.</translation>
    </message>
    <message>
        <source>“%1” is tagged as a cue, but reports nothing.</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme introducteur, mais ne rapporte rien.</translation>
    </message>
    <message>
        <source>This mention has no country: which one is meant?</source>
        <translation>Cette mention n&apos;a pas de pays&#xa0;: duquel s&apos;agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is not the code of a country (ISO 3166-1).</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de pays (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Set the country to %1 (%2)</source>
        <translation>Choisir le pays&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is tagged as a country elsewhere, but not here.</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme pays ailleurs, mais pas ici.</translation>
    </message>
    <message>
        <source>Tag it here too</source>
        <translation>Le marquer ici aussi</translation>
    </message>
    <message>
        <source>“%1” is tagged as a source elsewhere, but not here.</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme locuteur ailleurs, mais pas ici.</translation>
    </message>
    <message>
        <source>The speaker set here is not in the project any more.</source>
        <translation>Le locuteur fixé ici n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Nothing says what “%1” is: a person, a group, an institution or a document?</source>
        <translation>Rien ne dit ce qu&apos;est «&#xa0;%1&#xa0;»&#xa0;: une personne, un groupe, une institution ou un document&#xa0;?</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This quotation mark is never closed: where does the quotation end?</source>
        <translation>Ce guillemet n&apos;est jamais fermé&#xa0;: où finit la citation&#xa0;?</translation>
    </message>
    <message>
        <source>This quotation mark closes what was never opened.</source>
        <translation>Ce guillemet ferme ce qui n&apos;a pas été ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in quotation marks belong to no quotation: a title, or something somebody said?</source>
        <translation>
            <numerusform>%n mot entre guillemets n&apos;est dans aucune citation&#xa0;: un titre, ou les mots de quelqu&apos;un&#xa0;?</numerusform>
            <numerusform>%n mots entre guillemets ne sont dans aucune citation&#xa0;: un titre, ou les mots de quelqu&apos;un&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Two quotations share these words, and neither is inside the other: where does the first end and the second begin?</source>
        <translation>Deux citations partagent ces mots, et aucune n&apos;est dans l&apos;autre&#xa0;: où finit la première et où commence la seconde&#xa0;?</translation>
    </message>
    <message>
        <source>The same words have the same tag twice.</source>
        <translation>Les mêmes mots ont deux fois la même étiquette.</translation>
    </message>
    <message>
        <source>Keep only one of them</source>
        <translation>N&apos;en garder qu&apos;une</translation>
    </message>
    <message>
        <source>This quotation has no type; its quotation marks say “%1”.</source>
        <translation>Cette citation n&apos;a pas de type&#xa0;; ses guillemets disent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This quotation has the type “%1”; its quotation marks say “%2”.</source>
        <translation>Cette citation a le type «&#xa0;%1&#xa0;»&#xa0;; ses guillemets disent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Set the type to “%1”</source>
        <translation>Fixer le type à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Place outside the text or empty</source>
        <translation>Place hors du texte ou vide</translation>
    </message>
    <message>
        <source>Link to something that is not there</source>
        <translation>Lien vers ce qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>Quotation mark without its partner</source>
        <translation>Guillemet sans son pareil</translation>
    </message>
    <message>
        <source>Words in quotation marks that are no quotation</source>
        <translation>Mots entre guillemets qui ne sont pas une citation</translation>
    </message>
    <message>
        <source>Quotation without a source</source>
        <translation>Citation sans locuteur</translation>
    </message>
    <message>
        <source>Quotation without a cue</source>
        <translation>Citation sans introducteur</translation>
    </message>
    <message>
        <source>Source of no quotation</source>
        <translation>Locuteur d&apos;aucune citation</translation>
    </message>
    <message>
        <source>Cue of no quotation</source>
        <translation>Introducteur d&apos;aucune citation</translation>
    </message>
    <message>
        <source>Quotations that overlap without one being inside the other</source>
        <translation>Citations qui se chevauchent sans s&apos;emboîter</translation>
    </message>
    <message>
        <source>The same words tagged twice alike</source>
        <translation>Mêmes mots marqués deux fois pareil</translation>
    </message>
    <message>
        <source>Quotation type that its edges speak against</source>
        <translation>Type de citation que ses bords démentent</translation>
    </message>
    <message>
        <source>Edge on white space</source>
        <translation>Bord sur un espace</translation>
    </message>
    <message>
        <source>Edge on punctuation that does not belong to it</source>
        <translation>Bord sur une ponctuation étrangère</translation>
    </message>
    <message>
        <source>Edge inside a word</source>
        <translation>Bord dans un mot</translation>
    </message>
    <message>
        <source>Country without a code or with an impossible one</source>
        <translation>Pays sans code ou au code impossible</translation>
    </message>
    <message>
        <source>Country tagged elsewhere and not here</source>
        <translation>Pays marqué ailleurs et pas ici</translation>
    </message>
    <message>
        <source>Name tagged as a source elsewhere and not here</source>
        <translation>Nom marqué comme locuteur ailleurs et pas ici</translation>
    </message>
    <message>
        <source>Speaker of unknown kind</source>
        <translation>Locuteur de genre inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead to nothing, or to something with another tag.</source>
        <translation>
            <numerusform>%n lien ne mène à rien, ou mène à autre chose qu&apos;attendu.</numerusform>
            <numerusform>%n liens ne mènent à rien, ou mènent à autre chose qu&apos;attendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dead link(s)</source>
        <translation>
            <numerusform>Retirer %n lien mort</numerusform>
            <numerusform>Retirer %n liens morts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlInput</name>
    <message>
        <source>the file declares entities of its own, which is not allowed</source>
        <translation>le fichier déclare ses propres entités, ce qui n&apos;est pas permis</translation>
    </message>
    <message>
        <source>its elements nest too deep</source>
        <translation>ses éléments sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne&#xa0;%1, colonne&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is no whole ZIP archive (%1)</source>
        <translation>ce n&apos;est pas une archive ZIP entière (%1)</translation>
    </message>
    <message>
        <source>there is no file %1 in it</source>
        <translation>il n&apos;y a pas de fichier %1 dedans</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known</source>
        <translation>il est comprimé d&apos;une façon qui n&apos;est pas connue</translation>
    </message>
    <message>
        <source>it unpacks to too much: it is not read further</source>
        <translation>décomprimé, il est trop grand&#xa0;: il n&apos;est pas lu plus loin</translation>
    </message>
    <message numerus="yes">
        <source>the file ends early, after %n byte(s)</source>
        <translation>
            <numerusform>le fichier s&apos;arrête trop tôt, après %n octet</numerusform>
            <numerusform>le fichier s&apos;arrête trop tôt, après %n octets</numerusform>
        </translation>
    </message>
</context>
</TS>
