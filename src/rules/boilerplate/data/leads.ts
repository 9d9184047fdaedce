/** Words that may stand before a summons, folded; `Readers sign up` is none. */
export const leads: readonly string[] = (
  'also and as because been but for given have i it here in just kindly now or order please so the then to via with and thus will ' +
  'aussi afin alors de et mais merci ou pour puis vous nous que ' +
  'auch bitte damit dann deshalb hier jetzt oder um und wenn ' +
  'a al con de e ed el en e favor i la o para per piu por porfavor prego te ti tu u y ' +
  'och og eller samt for at du kan vi ja tai ja voit olet alstublieft en of om wij we u je hier ' +
  'i lub oraz prosze a nebo prosim si sau va rugam ' +
  'και για να η τα lutfen ve icin и или для чтобы пожалуиста а і та або для щоб будь ласка'
).split(' ')
