<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>&amp;Ouvrir des articles…</translation>
    </message>
    <message>
        <source>Add articles from text files and web pages</source>
        <translation>Ajouter des articles depuis des fichiers texte et des pages web</translation>
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
        <source>Its name (Russia)</source>
        <translation>Son nom (Russie)</translation>
    </message>
    <message>
        <source>Its people (the Russians)</source>
        <translation>Ses habitants (les Russes)</translation>
    </message>
    <message>
        <source>An adjective (Russian)</source>
        <translation>Un adjectif (russe)</translation>
    </message>
    <message>
        <source>A capital or palace (the Kremlin)</source>
        <translation>Une capitale ou un palais (le Kremlin)</translation>
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
        <source>There is no article in the folder %1: no .txt, .md or .html file.</source>
        <translation>Il n&apos;y a pas d&apos;article dans le dossier&#xa0;%1&#xa0;: aucun fichier .txt, .md ou .html.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no text in it.</source>
        <translation>%1 est vide&#xa0;: il n&apos;y a pas de texte.</translation>
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
        <source>Line %1 (%2) is left out: %3.</source>
        <translation>La ligne&#xa0;%1 (%2) est laissée de côté&#xa0;:&#xa0;%3.</translation>
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
        <source>at its place stands another text than it says</source>
        <translation>à sa place se trouve un autre texte que celui qu&apos;elle donne</translation>
    </message>
    <message>
        <source>there is no annotation %1</source>
        <translation>il n&apos;y a pas d&apos;annotation&#xa0;%1</translation>
    </message>
    <message>
        <source>there is no relation &quot;%1&quot; here</source>
        <translation>il n&apos;y a pas ici de relation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a country</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un code de pays</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>the standard input</source>
        <translation>l&apos;entrée standard</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds quotations, speakers and countries in texts and web pages.

A folder stands for the article files in it and in its subfolders (.txt, .md, .html, …), &quot;-&quot; for the standard input. Files are written in UTF-8 under the name of the article; where two articles have the same name, the later one gets a number (and it is said). Without --output JSON Lines go to the standard output.</source>
        <translation>Trouve citations, locuteurs et pays dans des textes et des pages web.

Un dossier vaut pour les fichiers d&apos;articles qu&apos;il contient, sous-dossiers compris (.txt, .md, .html, …), «&#xa0;-&#xa0;» pour l&apos;entrée standard. Les fichiers sont écrits en UTF-8 sous le nom de l&apos;article&#xa0;; si deux articles ont le même nom, le second reçoit un numéro (et c&apos;est dit). Sans --output, des lignes JSON vont à la sortie standard.</translation>
    </message>
    <message>
        <source>Adds articles, with their annotations where the files hold some, to a project, which is made if it is missing.

An article whose text is in the project already is not added again.</source>
        <translation>Ajoute des articles, avec leurs annotations si les fichiers en contiennent, à un projet, créé s&apos;il manque.

Un article dont le texte est déjà dans le projet n&apos;est pas ajouté de nouveau.</translation>
    </message>
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
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
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
</context>
<context>
    <name>Guillemet</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
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
        <source>The project file %1 is damaged. It has been left as it is. Open a copy of it from before, or have what is left read out of it with the program sqlite3 (.recover).</source>
        <translation>Le fichier de projet&#xa0;%1 est abîmé. Il a été laissé tel quel. Ouvrez-en une copie antérieure, ou faites lire ce qui reste par le programme sqlite3 (.recover).</translation>
    </message>
    <message>
        <source>%1 is not a project of Guillemet. It has been left as it is. Open it as an article, or choose another file.</source>
        <translation>%1 n&apos;est pas un projet de Guillemet. Il a été laissé tel quel. Ouvrez-le comme article, ou choisissez un autre fichier.</translation>
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
    <name>Guillemet::AnnotationController</name>
    <message>
        <source>There is nothing left to accept.</source>
        <translation>Il ne reste rien à accepter.</translation>
    </message>
    <message>
        <source>There is nothing left to reject.</source>
        <translation>Il ne reste rien à refuser.</translation>
    </message>
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
        <source>Nothing is chosen. Go to the next suggestion with %1.</source>
        <translation>Rien n&apos;est choisi. Allez à la suggestion suivante avec&#xa0;%1.</translation>
    </message>
    <message>
        <source>It is accepted already.</source>
        <translation>C&apos;est déjà accepté.</translation>
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
</context>
<context>
    <name>Guillemet::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
</context>
<context>
    <name>Guillemet::AnnotationRow</name>
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
</context>
<context>
    <name>Guillemet::AnnotationSetTable</name>
    <message>
        <source>Somebody else has changed the annotations of this article in the meantime. Open it again to see them.</source>
        <translation>Quelqu&apos;un d&apos;autre a changé les annotations de cet article entre-temps. Rouvrez-le pour les voir.</translation>
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
    <name>Guillemet::ArticleOpener</name>
    <message>
        <source>There is no project “%1” any more. If it was moved, open it from its new place.</source>
        <translation>Il n&apos;y a plus de projet «&#xa0;%1&#xa0;». S&apos;il a été déplacé, ouvrez-le depuis son nouvel endroit.</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more file(s) that could not be read.</source>
        <translation>
            <numerusform>…et&#xa0;%n autre fichier qui n&apos;a pas pu être lu.</numerusform>
            <numerusform>…et&#xa0;%n autres fichiers qui n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to make an article of. Copy the text of an article first, then paste it.</source>
        <translation>Il n&apos;y a pas de texte dont faire un article. Copiez d&apos;abord le texte d&apos;un article, puis collez-le.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
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
</context>
<context>
    <name>Guillemet::DocumentModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1,&#xa0;%2,&#xa0;%3,&#xa0;%4</translation>
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
</context>
<context>
    <name>Guillemet::ExportDialog</name>
    <message>
        <source>&amp;This article</source>
        <translation>Cet &amp;article</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n article(s)</source>
        <translation>
            <numerusform>&amp;Le seul article</numerusform>
            <numerusform>&amp;Les&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Also suggestions that are not &amp;decided yet</source>
        <translation>Aussi les suggestions pas encore &amp;décidées</translation>
    </message>
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
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>overlapping annotations</source>
        <translation>les annotations qui se chevauchent</translation>
    </message>
    <message>
        <source>quotations in several pieces</source>
        <translation>les citations en plusieurs morceaux</translation>
    </message>
    <message>
        <source>which cue and speaker belong to which quotation</source>
        <translation>à quelle citation vont introducteur et locuteur</translation>
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
        <source>This format does not hold: %1.</source>
        <translation>Ce format ne contient pas&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
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
    <name>Guillemet::FileController</name>
    <message>
        <source>Open Articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.html *.htm *.xhtml)</source>
        <translation>Articles (*.txt *.text *.md *.html *.htm *.xhtml)</translation>
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
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exporté dans&#xa0;%1.</numerusform>
            <numerusform>%n articles exportés dans&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
</context>
<context>
    <name>Guillemet::Handbook</name>
    <message>
        <source>Guillemet on one page</source>
        <translation>Guillemet en une page</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys of one letter work while the article has the focus. Change any key under Settings.</source>
        <translation>Les touches d&apos;une seule lettre agissent quand l&apos;article a le curseur. Chaque touche se change sous Configuration.</translation>
    </message>
    <message>
        <source>Guillemet Handbook</source>
        <translation>Manuel de Guillemet</translation>
    </message>
</context>
<context>
    <name>Guillemet::InspectorPanel</name>
    <message>
        <source>Take this piece out of the quotation</source>
        <translation>Retirer ce morceau de la citation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Choose the cue by clicking it in the text</source>
        <translation>Choisir l&apos;introducteur en le cliquant dans le texte</translation>
    </message>
    <message>
        <source>Choose the words that name the speaker by clicking them</source>
        <translation>Choisir les mots qui nomment le locuteur en les cliquant</translation>
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
        <source>By edges</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The type follows the quotation marks</source>
        <translation>Le type suit les guillemets</translation>
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
        <source>Reading articles: %1 of %2</source>
        <translation>Lecture des articles&#xa0;:&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Opening files: %1 of %2</source>
        <translation>Ouverture des fichiers&#xa0;:&#xa0;%1 sur&#xa0;%2</translation>
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
        <source>%1 “%2”</source>
        <comment>Undo, what was done</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
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
</context>
<context>
    <name>Guillemet::MessageArea</name>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
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
    <name>Guillemet::ProjectStore</name>
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
    <name>Guillemet::Session</name>
    <message>
        <source>Unsaved %1</source>
        <translation>Non enregistré&#xa0;%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save it under another name to make changes.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
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
        <source>%1 is taken by “%2”. Choose another key, or give that action another one first.</source>
        <translation>%1 est prise par «&#xa0;%2&#xa0;». Choisissez une autre touche, ou donnez-en d&apos;abord une autre à cette action.</translation>
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
    <name>Guillemet::SqliteDialect</name>
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
</context>
<context>
    <name>Guillemet::Tagset</name>
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
</context>
<context>
    <name>Guillemet::UnattendedRun</name>
    <message>
        <source>The picture could not be saved as “%1”. Choose another folder, or make room on the disk.</source>
        <translation>L&apos;image n&apos;a pas pu être enregistrée sous «&#xa0;%1&#xa0;». Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
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
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
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
        <source>Speaker and C&amp;ue</source>
        <translation>Loc&amp;uteur et introducteur</translation>
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
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Drop files on the window, open them with {file.openArticle}, or paste a text with {file.pasteArticle}. Guillemet reads plain text of any encoding and web pages, finds the quotations, who says them and the countries, and shows them in the text as suggestions: light, with a dashed edge. Nothing leaves your computer.</source>
        <translation>Déposez des fichiers sur la fenêtre, ouvrez-les avec {file.openArticle} ou collez un texte avec {file.pasteArticle}. Guillemet lit le texte brut de tout codage et les pages web, trouve les citations, qui les dit et les pays, et les montre dans le texte comme suggestions&#xa0;: légères, au bord tireté. Rien ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>{annotate.nextUndecided} goes to the next suggestion, {annotate.accept} accepts it, {annotate.reject} refuses it: a quotation always with its speaker and cue. What you refused does not come back. The number left to decide stands at the bottom of the window.</source>
        <translation>{annotate.nextUndecided} va à la suggestion suivante, {annotate.accept} l&apos;accepte, {annotate.reject} la refuse&#xa0;: une citation toujours avec son locuteur et son introducteur. Ce que vous refusez ne revient pas. Le nombre de ce qui reste à décider est au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Select words and press {annotate.tag.quotation} for a quotation, {annotate.tag.source} for the speaker, {annotate.tag.cue} for the reporting words, {annotate.tag.country} for a country. The selection snaps to whole words; hold Alt to refuse. On an annotation the same keys change its tag. Move its end with {annotate.edge.endForward} and {annotate.edge.endBack}, its beginning with {annotate.edge.beginForward} and {annotate.edge.beginBack}; or drag the edge. {annotate.delete} removes it.</source>
        <translation>Sélectionnez des mots et pressez {annotate.tag.quotation} pour une citation, {annotate.tag.source} pour le locuteur, {annotate.tag.cue} pour les mots qui rapportent, {annotate.tag.country} pour un pays. La sélection s&apos;étend aux mots entiers&#xa0;; tenez Alt pour l&apos;éviter. Sur une annotation, les mêmes touches changent son étiquette. Déplacez sa fin avec {annotate.edge.endForward} et {annotate.edge.endBack}, son début avec {annotate.edge.beginForward} et {annotate.edge.beginBack}&#xa0;; ou tirez le bord. {annotate.delete} la supprime.</translation>
    </message>
    <message>
        <source>A quotation is one thing</source>
        <translation>Une citation est un tout</translation>
    </message>
    <message>
        <source>Its parts belong together: one or more pieces of text, the cue, the speaker, the type. Select a further piece and press {annotate.fragment.add} to add it; {annotate.fragment.split} cuts. {annotate.link.pick}, then a click on a speaker or cue, links it; {annotate.link.list} offers a list; {annotate.link.remove} unlinks. The type follows the quotation marks until you set it: {annotate.type.direct}, {annotate.type.indirect}, {annotate.type.mixed}. Everything is also in the inspector at the right, reached with {view.focusInspector}.</source>
        <translation>Ses parties vont ensemble&#xa0;: un ou plusieurs morceaux de texte, l&apos;introducteur, le locuteur, le type. Sélectionnez un morceau de plus et pressez {annotate.fragment.add} pour l&apos;ajouter&#xa0;; {annotate.fragment.split} coupe. {annotate.link.pick}, puis un clic sur un locuteur ou un introducteur, le lie&#xa0;; {annotate.link.list} propose une liste&#xa0;; {annotate.link.remove} délie. Le type suit les guillemets tant que vous ne le fixez pas&#xa0;: {annotate.type.direct}, {annotate.type.indirect}, {annotate.type.mixed}. Tout est aussi dans l&apos;inspecteur, à droite, avec {view.focusInspector}.</translation>
    </message>
    <message>
        <source>Never lose anything</source>
        <translation>Ne rien perdre</translation>
    </message>
    <message>
        <source>Every change is saved within a second; there is nothing to remember. {edit.undo} takes back, {edit.redo} does again, step by step. An article opened without a project is kept too: {file.saveAs} gives it a file of its own.</source>
        <translation>Chaque changement est enregistré dans la seconde&#xa0;; rien à retenir. {edit.undo} annule, {edit.redo} rétablit, pas à pas. Un article ouvert sans projet est gardé aussi&#xa0;: {file.saveAs} lui donne son propre fichier.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>{file.export} writes brat, JSON or CSV, for this article or for all. The program guillemet-cli does the same without a window.</source>
        <translation>{file.export} écrit en brat, JSON ou CSV, pour cet article ou pour tous. Le programme guillemet-cli fait de même sans fenêtre.</translation>
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
    <name>JsonFormat</name>
    <message>
        <source>%1 cannot be read, at line %2: %3.</source>
        <translation>%1 ne peut pas être lu, à la ligne&#xa0;%2&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON, at line %2: %3.</source>
        <translation>%1 n&apos;est pas du JSON valide, à la ligne&#xa0;%2&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
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
        <source>Find an Action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
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
</context>
</TS>
