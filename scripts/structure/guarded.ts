/** Operations by who may call them beside the system, on purpose: what is in no group is open to anyone. */
export const GUARDED: Record<string, string> = {
  "signed in": `
    beginSecondFactor changeAccount changePassword confirmIdentity confirmSecondFactor endSession
    getAccount listMyMuseums listSessions removeSecondFactor renewRecoveryCodes`,
  "staff (admin)": `
    changeMuseum changePerson changeWebhook createKey createWebhook deleteWebhook exportAudit
    getMuseumSettings invitePerson listAudit listDeliveries listKeys listModels listPeople listWebhooks
    previewThresholds redeliver resetSecondFactor revokeKey rollBackModel rotateWebhookSecret setSecondFactorRule
    startReindex switchModel testWebhook withdrawInvitation`,
  "staff (curator)": `
    changeView deleteView listViews saveView`,
  "staff (curator), key (collection:read)": `
    describeWorks exportArtworks exportProblems findPlanPictures findUnplacedWorks getArtistRecord
    getArtworkRecord getComparisonState getEditedTour getFloor getFloorPlan getImport getRecognisability
    listArtistRecords listArtworkImages listArtworkRevisions listConfusablePairs listEditedTours
    listFloors listHungWorks listImageStates listImportedRows listImports listRecordFacets listRecordIds
    listRecords listTerms listUnrecognisable lookUpWorks makeLabels matchArtworks nameArtworks
    previewArtwork previewLabels previewTour suggestArtists summariseCollection testPhoto`,
  "staff (curator), key (collection:write)": `
    addArtworkImage addFloor changeArtist changeArtwork changeArtworks changeReading changeTour
    checkImport checkUpload comparePicture completeUpload createArtist createArtwork createTour
    deleteArtist deleteArtworkImage deleteArtworks deleteFloor deleteTour discardImport discardUpload
    dropRooms editArtworkImage mergeArtists orderArtworkImages orderTours placeArtworks publishArtwork
    publishTour putFloor putFloorBack removeFloor requestArtworkImage requestImport restoreArtworkImage
    restoreArtworkRevision restoreArtworks restoreFloor restoreTour retryArtworkImage runImport saveArtist
    saveArtwork saveBuilding saveFloor settlePair startComparison startUploads storePlanPicture
    undoArtworkChanges undoImport unpublishArtwork unpublishTour uploadArtworkImage uploadImport`,
  "staff (curator), key (jobs:read)": `
    getJob listJobChanges listJobs`,
  "staff (curator), key (jobs:write)": `
    cancelJob retryFailedJobs retryJob`,
  system: `
    addMember adoptModel aggregateDays aggregateHours analyseSentiment announceDueDays announceOverdue
    announceRetention announceStyles announceUnanalysed announceUncounted attemptDelivery beatQueue
    beginJob cancelJobsAbout checkImage claimEvents clearSecondFactor closeExpiredHours compareMissing comparePictures
    compareRows completeReindex completeSetUp countJobs countReadyImages createAccount cropImage
    deleteMuseum describeColours detachFeedback detectFeatures embedImage embedMissing endSessionsOf
    eraseExpiredScans eraseExpiredSearches eraseExpiredVisits failImage fetchArtworkImage fetchRemote
    findAccount findIllustrated findRecords findUnknownArtists finishCheck finishImage finishJob
    forgetDeliveries forgetEmbedding forgetIdleArtists forgetImports forgetOldModels forgetPictures
    forgetQueries forgetSignIns getBacklog getLatestJobs getSetUp getVectors hasAccounts hashImage
    hastenEvents indexArtworks indexMissing isOwed isRunCurrent listCollectionIds listEmbedded
    listImageSources listKeptMail listKnownModels listMemberships listPlainRecords listQueues
    listReadyImageIds lockHistory lockModels makeRendition offerSetUp planReindex postRemote
    preparePassword pruneJobs purgeDeletedArtworks purgeDeletedImages purgeImages purgeUploads putModel
    queueDeliveries queueDownload queueJob queueMail readImport readMetrics recordStep recountTotals
    refreshArtistStyle refreshWorks registerModel reportProgress requeueJobs resolveKey resolveSession
    resumeComparison resumeEmbedding resumeImages resumeStyles saveArtworks saveEmbedding saveMuseum
    sendMail setCounters settleEvents signIn signInByProvider signOut summariseAccounts summariseScans
    summariseVisits sweepMail takeBackRows takeTouchedHours writeRows`,
};
