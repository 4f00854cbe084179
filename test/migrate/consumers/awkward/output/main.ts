import * as cloud from "@acme/cloud";

export const tell=(e:cloud.CloudError):string=>cloud . match (e ,{
		AuthFailure :()=>"a",InternalError:()=>"b",


		"Job.UserHasNoFreeAmount"
			: ( ) =>
				"c" ,	// why
		'Job.NotFound':()=>"d",QuotaOld:()=>"f", /* then */
		// TODO: The quota of the project is used up.
		QuotaExceeded: ()=>"g",
		// TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
		ServiceUnavailable: ()=>"g",
		$unknown:()=>"g"
});
