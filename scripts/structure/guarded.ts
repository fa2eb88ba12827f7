/** Operations by who may call them beside the system, on purpose: what is in no group is open to anyone. */
export const GUARDED: Record<string, string> = {
  "signed in": `
    beginSecondFactor changeAccount changePassword confirmIdentity confirmSecondFactor endSession
    getAccount listMyMuseums listSessions removeSecondFactor renewRecoveryCodes`,
  "staff (admin)": `
    changeMuseum changePerson changeWebhook createKey createWebhook deleteWebhook exportAudit
    getMuseumSettings invitePerson listAudit listDeliveries listKeys listModels listPeople listWebhooks
    previewThresholds redeliver revokeKey rollBackModel rotateWebhookSecret setSecondFactorRule
    startReindex switchModel testWebhook withdrawInvitation`,
  "staff (curator)": `
    changeView deleteView listViews saveView`,
  "staff (curator), key (collection:read)": `
    describeWorks exportArtworks exportProblems findPlanPictures findUnplacedWorks getArtworkRecord
    getComparisonState getEditedTour getFloor getFloorPlan getImport getRecognisability
    listArtworkRevisions listConfusablePairs listEditedTours listFloors listHungWorks listImageStates
    listImportedRows listImports listRecordFacets listRecordIds listRecords listTerms listUnrecognisable
    lookUpWorks makeLabels previewArtwork previewLabels previewTour suggestArtists summariseCollection
    testPhoto`,
  "staff (curator), key (collection:write)": `
    addArtworkImage addFloor changeArtwork changeArtworks changeReading changeTour checkImport
    createArtwork createTour deleteArtworks deleteFloor deleteTour discardImport dropRooms orderTours
    placeArtworks publishArtwork publishTour putFloor putFloorBack removeFloor requestArtworkImage
    requestImport restoreArtworkRevision restoreArtworks restoreFloor restoreTour runImport saveArtist
    saveArtwork saveBuilding saveFloor settlePair startComparison storePlanPicture undoArtworkChanges
    undoImport unpublishArtwork unpublishTour uploadArtworkImage uploadImport`,
  "staff (curator), key (jobs:read)": `
    getJob listJobChanges listJobs`,
  "staff (curator), key (jobs:write)": `
    cancelJob retryFailedJobs retryJob`,
  system: `
    addMember adoptModel aggregateDays aggregateHours analyseSentiment announceDueDays announceOverdue
    announceRetention announceStyles announceUnanalysed announceUncounted attemptDelivery beatQueue
    beginJob checkImage claimEvents closeExpiredHours compareMissing comparePictures compareRows
    completeReindex completeSetUp countJobs countReadyImages createAccount cropImage deleteMuseum
    describeColours detachFeedback detectFeatures embedImage embedMissing endSessionsOf eraseExpiredScans
    eraseExpiredSearches eraseExpiredVisits failImage fetchArtworkImage fetchRemote findAccount
    findIllustrated findRecords findUnknownArtists finishCheck finishImage finishJob forgetDeliveries
    forgetEmbedding forgetIdleArtists forgetImports forgetOldModels forgetQueries forgetSignIns getBacklog
    getLatestJobs getSetUp getVectors hasAccounts hashImage hastenEvents indexArtworks indexMissing isOwed
    isRunCurrent listCollectionIds listEmbedded listImageSources listKeptMail listKnownModels
    listMemberships listPlainRecords listQueues listReadyImageIds lockHistory lockModels makeRendition
    offerSetUp planReindex postRemote pruneJobs purgeDeletedArtworks purgeImages putModel queueDeliveries
    queueDownload queueJob queueMail readImport readMetrics recordStep recountTotals refreshArtistStyle
    refreshWorks registerModel reportProgress requeueJobs resolveKey resolveSession resumeComparison
    resumeEmbedding resumeImages resumeStyles saveArtworks saveEmbedding saveMuseum sendMail setCounters
    settleEvents signIn signInByProvider signOut summariseAccounts summariseScans summariseVisits
    sweepMail takeBackRows takeTouchedHours writeRows`,
};
